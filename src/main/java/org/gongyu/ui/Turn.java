package org.gongyu.ui;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;

/** How a camera was held, as its photos say: the orientation of Exif 2.3, of which JavaFX takes no notice. */
final class Turn {

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int COMMENT = 0xFFFE;

    /** "Exif" and two zeros; what follows is a TIFF file without a picture. */
    private static final int EXIF_HEADER = 6;

    private Turn() {}

    /** By how many degrees a photo is to be turned clockwise to stand upright: 0, 90, 180 or 270; mirrored ones are left as they are. */
    static int of(byte[] picture) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(picture))) {
            return in.readUnsignedShort() == START ? ofJpeg(in) : 0;
        } catch (IOException | RuntimeException unreadable) {
            // What can't be read says nothing of a turn, and the picture is shown as it lies.
            return 0;
        }
    }

    /** Goes through the segments before the picture. */
    private static int ofJpeg(DataInputStream in) throws IOException {
        for (int marker = in.readUnsignedShort(); isAside(marker); marker = in.readUnsignedShort()) {
            byte[] segment = in.readNBytes(in.readUnsignedShort() - Short.BYTES);
            if (marker == APP1 && isExif(segment)) {
                return ofExif(segment);
            }
        }
        return 0;
    }

    private static boolean isAside(int marker) {
        return (marker & 0xFFF0) == 0xFFE0 || marker == COMMENT;
    }

    private static boolean isExif(byte[] bytes) {
        return bytes.length > EXIF_HEADER && bytes[0] == 'E' && bytes[1] == 'x' && bytes[2] == 'i' && bytes[3] == 'f';
    }

    private static int ofExif(byte[] exif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(exif, EXIF_HEADER, exif.length - EXIF_HEADER))) {
            reader.setInput(in);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? 0 : degrees(field.getAsInt(0));
        } finally {
            reader.dispose();
        }
    }

    private static int degrees(int orientation) {
        return switch (orientation) {
            case BaselineTIFFTagSet.ORIENTATION_ROW_0_BOTTOM_COLUMN_0_RIGHT -> 180;
            case BaselineTIFFTagSet.ORIENTATION_ROW_0_RIGHT_COLUMN_0_TOP -> 90;
            case BaselineTIFFTagSet.ORIENTATION_ROW_0_LEFT_COLUMN_0_BOTTOM -> 270;
            default -> 0;
        };
    }
}
