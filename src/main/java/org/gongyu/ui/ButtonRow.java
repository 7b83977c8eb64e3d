package org.gongyu.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons on one line, at its right end. Those that there is no room for, from the last on, are items of a menu instead. */
final class ButtonRow extends HBox {

    private final MenuButton more;
    private int last;

    ButtonRow(String moreWords) {
        more = Named.as("more", moreWords, new MenuButton(moreWords, new FontIcon("mdmz-more_horiz")));
        more.setOnShowing(showing -> more.getItems()
                .setAll(all().stream()
                        .filter(node -> !node.isVisible())
                        .map(ButtonRow::item)
                        .toList()));
        getChildren().add(more);
        getStyleClass().add("title-buttons");
    }

    void add(Node... nodes) {
        getChildren().addAll(all().size() - last, List.of(nodes));
    }

    void addLast(Node... nodes) {
        getChildren().addAll(all().size(), List.of(nodes));
        last += nodes.length;
    }

    /** The buttons without the menu, which is the last child. */
    private List<Node> all() {
        return getChildren().subList(0, getChildren().size() - 1);
    }

    private static MenuItem item(Node node) {
        ButtonBase button = (ButtonBase) node;
        MenuItem item = button instanceof MenuButton menu ? submenu(menu) : new MenuItem(button.getText());
        item.setDisable(button.isDisabled());
        if (!(item instanceof Menu)) {
            item.setOnAction(chosen -> button.fire());
        }
        return item;
    }

    private static Menu submenu(MenuButton button) {
        Menu menu = new Menu(button.getText());
        button.getItems().forEach(each -> {
            MenuItem item = new MenuItem(each.getText());
            item.setOnAction(chosen -> each.fire());
            menu.getItems().add(item);
        });
        return menu;
    }

    /** The first button is always there. */
    @Override
    protected double computeMinWidth(double height) {
        List<Node> all = all();
        return all.isEmpty() ? 0 : all.get(0).prefWidth(-1) + (all.size() > 1 ? place(more) : 0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = all();
        int shown = fitting(all);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setVisible(i < shown);
        }
        more.setVisible(shown < all.size());
        double end = more.isVisible() ? put(more, getWidth()) : getWidth();
        for (int i = shown - 1; i >= 0; i--) {
            end = put(all.get(i), end);
        }
    }

    private int fitting(List<Node> all) {
        double width = all.stream().mapToDouble(this::place).sum() - getSpacing();
        int shown = all.size();
        while (shown > 1 && width > getWidth() + 0.5) {
            shown--;
            width += (shown == all.size() - 1 ? place(more) : 0) - place(all.get(shown));
        }
        return shown;
    }

    private double place(Node node) {
        return snapSizeX(node.prefWidth(-1)) + getSpacing();
    }

    /** Puts a node before {@code end}; where the next one ends. */
    private double put(Node node, double end) {
        double width = snapSizeX(node.prefWidth(-1));
        layoutInArea(node, end - width, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
        return end - width - getSpacing();
    }
}
