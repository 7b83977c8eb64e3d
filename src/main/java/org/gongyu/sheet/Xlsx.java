package org.gongyu.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Workbooks in OOXML (.xlsx), streamed straight from their parts. Hidden and empty sheets are left out. */
final class Xlsx {

    private static final String BOOK = "xl/workbook.xml";

    private final ZipParts parts;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> visible = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final BitSet dates = new BitSet();
    private boolean from1904;

    private Xlsx(ZipParts parts) {
        this.parts = parts;
    }

    static List<Sheet> read(Path file) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(file)) {
            refuseOthers(parts);
            return new Xlsx(parts).read();
        }
    }

    private static void refuseOthers(ZipParts parts) throws Unreadable {
        if (parts.has(BOOK)) {
            return;
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            throw new Unreadable("file-word");
        }
        boolean otherSheet = parts.has("xl/workbook.bin") || (parts.has("mimetype") && parts.has("content.xml"));
        throw new Unreadable(otherSheet ? "file-other-sheet" : "file-archive");
    }

    private List<Sheet> read() throws IOException, XMLStreamException {
        readBook();
        if (parts.has("xl/styles.xml")) {
            readStyles(parts.open("xl/styles.xml"));
        }
        if (parts.has("xl/sharedStrings.xml")) {
            readShared(parts.open("xl/sharedStrings.xml"));
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> tab : visible.entrySet()) {
            Lines lines = new XlsxSheet(shared, dates, from1904).read(parts.open(partName(targets.get(tab.getKey()))));
            if (!lines.isEmpty()) {
                sheets.add(new Sheet(tab.getValue(), lines.grid()));
            }
        }
        return sheets;
    }

    private static String partName(String target) throws Unreadable {
        if (target == null) {
            throw new Unreadable("file-damaged");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void readBook() throws IOException, XMLStreamException {
        for (XMLStreamReader xml = parts.open("xl/_rels/workbook.xml.rels"); xml.hasNext(); ) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        }
        for (XMLStreamReader xml = parts.open(BOOK); xml.hasNext(); ) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                readBookElement(xml);
            }
        }
    }

    private void readBookElement(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr")) {
            String date1904 = attribute(xml, "date1904");
            from1904 = "1".equals(date1904) || "true".equals(date1904);
        }
        if (xml.getLocalName().equals("sheet")) {
            String state = attribute(xml, "state");
            if (state == null || state.equals("visible")) {
                visible.put(attribute(xml, "id"), attribute(xml, "name"));
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean within = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            String name = start || event == XMLStreamConstants.END_ELEMENT ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                within = start;
            } else if (start && name.equals("numFmt")) {
                formats.put(integer(attribute(xml, "numFmtId")), attribute(xml, "formatCode"));
            } else if (start && within && name.equals("xf")) {
                int format = integer(attribute(xml, "numFmtId"));
                dates.set(style++, CellText.isDate(format, formats.get(format)));
            }
        }
    }

    private void readShared(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "t" -> text.append(xml.getElementText());
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(CellText.unescaped(text.toString()));
            }
        }
    }

    /** Goes to the end of the element it stands on: how a word is pronounced is no part of it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The attribute of that local name; null if there is none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int integer(String number) {
        return number == null ? 0 : Integer.parseInt(number);
    }
}
