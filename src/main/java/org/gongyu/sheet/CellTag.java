package org.gongyu.sheet;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** The attributes of a cell, {@code <c r="AB12" s="3" t="s">}, read without making a string of each. */
final class CellTag extends TypedValueDecoder {

    private static final int MOST_COLUMNS = 1 << 14;

    /** How the value is to be understood. */
    enum Type {
        NUMBER,
        SHARED,
        FORMULA_TEXT,
        BOOLEAN,
        ISO_DATE,
        AS_IT_IS
    }

    private int column = -1;
    private int style;
    private Type type = Type.NUMBER;
    private char attribute;

    /** The column, from 0. */
    int column() {
        return column;
    }

    int style() {
        return style;
    }

    Type type() {
        return type;
    }

    /** A new row begins: a cell without a reference stands in the first column. */
    void startRow() {
        column = -1;
    }

    void read(XMLStreamReader2 xml) throws XMLStreamException, Unreadable {
        column++;
        style = 0;
        type = Type.NUMBER;
        for (int i = 0, count = xml.getAttributeCount(); i < count; i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.length() == 1) {
                attribute = name.charAt(0);
                xml.getAttributeAs(i, this);
            }
        }
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new Unreadable("file-damaged");
        }
    }

    @Override
    public void decode(char[] text, int start, int end) {
        switch (attribute) {
            case 'r' -> column = columnOf(text, start, end);
            case 's' -> style = numberOf(text, start, end);
            case 't' -> type = typeOf(text, start, end);
            default -> {}
        }
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException("a cell's attribute is empty");
    }

    private static int columnOf(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end && i < start + 4 && text[i] >= 'A' && text[i] <= 'Z'; i++) {
            number = number * 26 + text[i] - 'A' + 1;
        }
        return number - 1;
    }

    private static int numberOf(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end && i < start + 8; i++) {
            number = number * 10 + Character.digit(text[i], 10);
        }
        return Math.max(0, number);
    }

    private static Type typeOf(char[] text, int start, int end) {
        int length = end - start;
        return switch (text[start]) {
            case 's' -> length == 1 ? Type.SHARED : Type.FORMULA_TEXT;
            case 'n' -> Type.NUMBER;
            case 'b' -> Type.BOOLEAN;
            case 'd' -> Type.ISO_DATE;
            default -> Type.AS_IT_IS;
        };
    }
}
