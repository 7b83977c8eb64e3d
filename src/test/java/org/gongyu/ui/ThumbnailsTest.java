package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures made small, as cameras and scanners write them. */
class ThumbnailsTest {

    /** The start of a JPEG file, before which nothing else may stand: SOI. */
    private static final int START = 2;

    /** A photo of 40 by 20 whose left half is red and whose right half is blue. */
    private static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 20, 20);
        brush.setColor(Color.BLUE);
        brush.fillRect(20, 0, 20, 20);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    /** The photo with a segment APP1 that says how the camera was held, in big-endian TIFF as most cameras write it. */
    private static byte[] held(int orientation) throws IOException {
        byte[] photo = photo();
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(photo, 0, START);
        out.write(exif);
        out.write(photo, START, photo.length - START);
        return out.toByteArray();
    }

    private static Image small(byte[] bytes) {
        return Screen.on(() -> Thumbnails.of(bytes, 40).orElseThrow());
    }

    private static boolean isRed(Image picture, double x, double y) {
        return picture.getPixelReader()
                        .getColor((int) (x * picture.getWidth()), (int) (y * picture.getHeight()))
                        .getRed()
                > 0.7;
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 20, 0.2, 0.5", "3, 40, 20, 0.8, 0.5", "6, 20, 40, 0.5, 0.2", "8, 20, 40, 0.5, 0.8"})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, double redX, double redY)
            throws IOException {
        Image small = small(held(orientation));
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(isRed(small, redX, redY)).isTrue();
        assertThat(isRed(small, 1 - redX, 1 - redY)).isFalse();
    }

    @Test
    void aPhotoThatSaysNothingIsShownAsItIs() throws IOException {
        assertThat(isRed(small(photo()), 0.2, 0.5)).isTrue();
    }

    @Test
    void whatIsNoPictureHasNone() {
        assertThat(Thumbnails.of(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3}, 40))
                .isEmpty();
    }
}
