package org.gongyu.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** The parts of a zipped workbook, opened one after another. What they unpack to is limited, so that a zip bomb is refused. */
final class ZipParts implements Closeable {

    private static final long MOST_BYTES = 200L << 20;
    private static final XMLInputFactory2 XML = factory();

    private final ZipFile zip;
    private long unpacked;

    ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The XML of a part; throws {@link Unreadable} if there is none. */
    XMLStreamReader2 open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable("file-damaged");
        }
        return (XMLStreamReader2) XML.createXMLStreamReader(new Limited(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked, over all parts. */
    private final class Limited extends FilterInputStream {

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count(got);
            return got;
        }

        private void count(int got) throws Unreadable {
            unpacked += Math.max(0, got);
            if (unpacked > MOST_BYTES) {
                throw new Unreadable("file-too-large", SheetFile.MOST_MEGABYTES);
            }
        }
    }
}
