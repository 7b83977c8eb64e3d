package org.gongyu.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.codehaus.stax2.XMLStreamReader2;

/** The cells of one OOXML sheet, in one pass over its XML. */
final class XlsxSheet {

    private static final int MOST_ROWS = 1 << 20;

    private final List<String> shared;
    private final BitSet dates;
    private final boolean from1904;
    private final CellTag cell = new CellTag();
    private final Pool pool = new Pool();
    private final Lines lines = new Lines();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int row;

    XlsxSheet(List<String> shared, BitSet dates, boolean from1904) {
        this.shared = shared;
        this.dates = dates;
        this.from1904 = from1904;
    }

    Lines read(XMLStreamReader2 xml) throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                lines.end(row);
            }
        }
        for (CellRangeAddress area : merged) {
            lines.fillDown(area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1);
        }
        return lines;
    }

    private void start(XMLStreamReader2 xml) throws IOException, XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow(xml);
            case "c" -> readCell(xml);
            case "mergeCell" -> remember(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void startRow(XMLStreamReader2 xml) throws Unreadable {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        cell.startRow();
        if (row < 1 || row > MOST_ROWS) {
            throw new Unreadable("file-damaged");
        }
    }

    private void remember(String area) {
        CellRangeAddress range = CellRangeAddress.valueOf(area);
        if (range.getFirstRow() != range.getLastRow()) {
            merged.add(range);
        }
    }

    private void readCell(XMLStreamReader2 xml) throws IOException, XMLStreamException {
        cell.read(xml);
        String text = "";
        for (int event = xml.next(); ; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> text = value(textOf(xml));
                    case "t" -> text = joined(text, textOf(xml));
                    case "rPh" -> Xlsx.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                lines.put(cell.column(), text);
                return;
            }
        }
    }

    /** As getElementText, but the same text is the same string. */
    private String textOf(XMLStreamReader2 xml) throws XMLStreamException {
        int event = xml.next();
        String text = "";
        if (event == XMLStreamConstants.CHARACTERS) {
            text = pool.of(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            event = xml.next();
        }
        return event == XMLStreamConstants.END_ELEMENT ? text : text + rest(xml, event);
    }

    /** What comes after a comment within the text. */
    private static String rest(XMLStreamReader2 xml, int first) throws XMLStreamException {
        StringBuilder rest = new StringBuilder();
        for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            boolean text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
            rest.append(text ? xml.getText() : "");
        }
        return rest.toString();
    }

    private static String joined(String before, String text) {
        String plain = CellText.unescaped(text);
        return before.isEmpty() ? plain : before + plain;
    }

    private String value(String raw) {
        return switch (cell.type()) {
            case SHARED -> shared.get(Integer.parseInt(raw.trim()));
            case FORMULA_TEXT -> CellText.unescaped(raw);
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            case ISO_DATE -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            case NUMBER -> dates.get(cell.style()) ? CellText.date(raw, from1904) : CellText.number(raw);
            case AS_IT_IS -> raw;
        };
    }
}
