package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes a picture of a screen, small and large, for people to look at, and checks what a machine can see. {@code -Dtour.full=true} takes
 * the dark theme along, in which no machine sees more. {@code -Dtour.pictures=false} draws all the same but writes no files, which is
 * what {@code mvn verify} does unless it is told otherwise.
 */
public final class ScreenTour {

    private static final Path PICTURES = Path.of("target", "tour");

    private static final boolean FULL = Boolean.getBoolean("tour.full");

    private static final boolean WRITES = FULL || Boolean.parseBoolean(System.getProperty("tour.pictures", "true"));

    private ScreenTour() {}

    /** Shows a screen made on the thread that draws; writes {@code target/tour/<name>-…png}; fails where something is cut or nameless. */
    public static void visit(String name, Callable<? extends Parent> content) {
        visit(name, content, 14, 20);
    }

    /** The same in large type only, where most is cut; in both sizes if all pictures are wanted. */
    public static void visitLarge(String name, Callable<? extends Parent> content) {
        visit(name, content, FULL ? new int[] {14, 20} : new int[] {20});
    }

    private static void visit(String name, Callable<? extends Parent> content, int... sizes) {
        List<String> faults = new ArrayList<>();
        for (int size : sizes) {
            Scene scene = Screen.show(new Theme(false, size), content).getScene();
            take(scene, name + "-light-" + size, faults);
            if (FULL) {
                Screen.run(() -> new Theme(true, size).dress(scene));
                picture(scene, name + "-dark-" + size);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The same in a window of 1100 by 700. */
    public static void visitNarrow(String name, Callable<? extends Parent> content) {
        List<String> faults = new ArrayList<>();
        take(Screen.show(Theme.usual(), content, 1100, 700).getScene(), name, faults);
        assertThat(faults).isEmpty();
    }

    private static void take(Scene scene, String picture, List<String> faults) {
        picture(scene, picture);
        Screen.on(() -> Looks.faults(scene)).forEach(fault -> faults.add(picture + ": " + fault));
    }

    static void picture(Scene scene, String name) {
        WritableImage image = Screen.on(() -> scene.snapshot(null));
        if (WRITES) {
            write(image, PICTURES.resolve(name + ".png"));
        }
    }

    /** Writes a picture to a file. */
    public static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
