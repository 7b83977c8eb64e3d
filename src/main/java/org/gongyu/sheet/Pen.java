package org.gongyu.sheet;

import java.util.EnumMap;
import java.util.Map;

/** Writes cells of one {@link Look}; keeps the spelling of its styles, one for each number format. */
final class Pen {

    private final Look look;
    private final Styles styles;
    private final Map<Look.Format, byte[]> spellings = new EnumMap<>(Look.Format.class);

    Pen(Look look, Styles styles) {
        this.look = look;
        this.styles = styles;
    }

    /** The end of the cell's reference and its style: {@code " s="7"}. */
    byte[] style(Look.Format format) {
        byte[] spelling = spellings.get(format);
        if (spelling == null) {
            spelling = Xml.ascii("\" s=\"" + styles.number(look, format) + "\"");
            spellings.put(format, spelling);
        }
        return spelling;
    }
}
