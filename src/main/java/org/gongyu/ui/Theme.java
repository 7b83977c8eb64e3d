package org.gongyu.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How everything looks.
 *
 * @param dark light letters on a dark ground
 * @param size of the text, in pixels: one of {@link #SIZES}. All lengths are in em of it.
 */
public record Theme(boolean dark, int size) {

    /** The sizes a person may choose. */
    public static final List<Integer> SIZES = List.of(14, 16, 18, 20);

    private static final String CSS = sheet("gongyu.css");

    /** What ControlsFX calls the colours. Beneath all sheets, so that pop-ups know it before they are dressed. */
    private static final String BRIDGE = sheet("bridge.css");

    /** What a new user sees. */
    public static Theme usual() {
        return new Theme(false, 14);
    }

    /** The next larger (1) or smaller (-1) size; the largest and smallest stay. */
    public Theme resized(int step) {
        int next = SIZES.indexOf(size) + step;
        return new Theme(dark, SIZES.get(Math.max(0, Math.min(SIZES.size() - 1, next))));
    }

    public Theme inverted() {
        return new Theme(!dark, size);
    }

    /** Dresses a scene, and the menus and pop-ups that come out of it. */
    public void dress(Scene scene) {
        String primer = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        Application.setUserAgentStylesheet(
                data("@import url(\"%s\"); @import url(\"%s\");".formatted(sheet(primer), BRIDGE)));
        dressPaper(scene);
    }

    /** Dresses a scene that is printed, and leaves the windows as they are. */
    void dressPaper(Scene scene) {
        scene.getStylesheets().setAll(CSS, measures());
    }

    /** Ikonli's sizes know no em, and pop-ups have a root of their own: so the size comes as a sheet of its own. */
    private String measures() {
        String css = ".root{-fx-font-family:\"%s\";-fx-font-size:%dpx;} .ikonli-font-icon{-fx-icon-size:%dpx;}"
                .formatted(Fonts.family(), size, size + 3);
        return data(css);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static String data(String css) {
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
