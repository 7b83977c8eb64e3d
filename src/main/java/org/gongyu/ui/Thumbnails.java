package org.gongyu.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures made small, and pictures of the clipboard made files. None of it needs the thread that draws. */
final class Thumbnails {

    /** Larger pictures would fill the memory before they are small. */
    private static final long MOST_PIXELS = 120_000_000;

    private Thumbnails() {}

    /** The picture upright within a square; empty if it can't be read or is of a monstrous size. */
    static Optional<Image> of(byte[] bytes, double side) {
        if (pixels(bytes) > MOST_PIXELS) {
            return Optional.empty();
        }
        Image small = new Image(new ByteArrayInputStream(bytes), side, side, true, true);
        return small.isError() ? Optional.empty() : Optional.of(turned(small, Turn.of(bytes)));
    }

    /** As many pixels as the picture says that it has; too many if it says nothing. */
    private static long pixels(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Long.MAX_VALUE;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Readers throw all sorts of things at a broken picture; it is then shown as a file like any other.
            return Long.MAX_VALUE;
        }
    }

    private static Image turned(Image picture, int degrees) {
        if (degrees == 0) {
            return picture;
        }
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        WritableImage upright = degrees == 180 ? new WritableImage(width, height) : new WritableImage(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int newX = degrees == 90 ? height - 1 - y : degrees == 180 ? width - 1 - x : y;
                int newY = degrees == 90 ? x : degrees == 180 ? height - 1 - y : width - 1 - x;
                upright.getPixelWriter()
                        .setArgb(newX, newY, picture.getPixelReader().getArgb(x, y));
            }
        }
        return upright;
    }

    /** A picture as a PNG file. */
    static byte[] png(Image picture) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", out);
        return out.toByteArray();
    }
}
