package io.bihuan.clue.intake.table;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A forward reader over one XML part: no document type, no entity from elsewhere, no text longer than a cell may hold.
 * What is not well-formed is a {@link TableUnreadable}, whose message does not repeat the parser's, for that may quote the
 * file.
 */
final class XlsxXml implements Closeable {

    private static final String BROKEN = "工作簿内部的 XML 已损坏。";
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    XlsxXml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw new TableUnreadable(BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the document. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new TableUnreadable(BROKEN);
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    /** Moves to the next start of an element of that name; false if there is none. */
    boolean nextStart(String name) throws IOException {
        while (next()) {
            if (isStart(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute by its local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that names a relationship ({@code r:id}). */
    Optional<String> relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id")
                    && namespace != null
                    && namespace.endsWith("relationships")) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The characters up to the end of the current element, without those of child elements that are left out. */
    String characters() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        try {
            while (depth > 0) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    append(text, reader.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
        return text.toString();
    }

    /** The text of a rich string: its {@code t} elements without phonetic hints, up to the end of {@code element}. */
    String textOf(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (next() && !isEnd(element)) {
            if (isStart("rPh")) {
                phonetic = true;
            } else if (isEnd("rPh")) {
                phonetic = false;
            } else if (isStart("t")) {
                String run = characters();
                if (!phonetic) {
                    append(text, run);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > TableLimits.MAX_CELL_CHARS) {
            throw new TableUnreadable("有单元格超过 32767 个字符。");
        }
        text.append(more);
    }

    private static RuntimeException unreadable(XMLStreamException broken) throws IOException {
        if (broken.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
            throw io;
        }
        return new TableUnreadable(BROKEN);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException ignored) {
            // Closing frees memory only; the stream below is closed in any case.
        } finally {
            in.close();
        }
    }
}
