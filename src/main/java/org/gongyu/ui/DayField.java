package org.gongyu.ui;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;

/** A date that is typed, or picked from a calendar. What can't be read stays as it was typed. */
public final class DayField extends CustomTextField {

    private final Clock clock;

    /** An input of that id; {@code words} say what day, {@code pickWords} what its button does. */
    public DayField(String id, String words, Clock clock, String pickWords) {
        this.clock = clock;
        Named.as(id, words, this);
        setPromptText(LocalDate.now(clock).toString());
        Button pick = Named.iconButton(id + "-pick", pickWords, "mdomz-today", this::pick);
        pick.setFocusTraversable(false);
        setRight(pick);
        getStyleClass().add("day-field");
        focusedProperty().addListener((observed, was, is) -> {
            day().ifPresent(this::show);
            if (is) {
                selectAll();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FillKeys.isToday(event)) {
                show(today());
                event.consume();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day in it; empty if blank or unreadable. */
    public Optional<LocalDate> day() {
        return Days.read(getText(), today());
    }

    /** Shows a day. */
    public void show(LocalDate day) {
        setText(day.toString());
    }

    private void pick() {
        Calendar calendar = new Calendar(day().orElse(today()));
        Popover popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setAnimated(false);
        calendar.valueProperty().addListener((observed, was, is) -> {
            show(is);
            popover.hide();
        });
        popover.show(this);
    }
}
