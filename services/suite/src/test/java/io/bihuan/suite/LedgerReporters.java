package io.bihuan.suite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The names and telephone numbers of the reporters in a sample ledger, read without the program that is being tested. */
final class LedgerReporters {

    private static final Set<String> COLUMNS = Set.of("举报人", "联系电话");

    private LedgerReporters() {}

    static Set<String> of(byte[] workbook) {
        Map<String, Document> parts = parts(workbook);
        List<String> shared = texts(parts.get("xl/sharedStrings.xml"), "si");
        Set<String> found = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        NodeList rows = parts.get("xl/worksheets/sheet1.xml").getElementsByTagName("row");
        for (int r = 0; r < rows.getLength(); r++) {
            NodeList cells = ((Element) rows.item(r)).getElementsByTagName("c");
            for (int c = 0; c < cells.getLength(); c++) {
                Element cell = (Element) cells.item(c);
                String column = cell.getAttribute("r").replaceAll("[0-9]", "");
                String text = text(cell, shared);
                if (COLUMNS.contains(text)) {
                    wanted.add(column);
                } else if (wanted.contains(column) && text.length() > 3) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    private static String text(Element cell, List<String> shared) {
        if (cell.getAttribute("t").equals("inlineStr")) {
            return cell.getTextContent().strip();
        }
        NodeList value = cell.getElementsByTagName("v");
        String raw = value.getLength() == 0 ? "" : value.item(0).getTextContent();
        return (cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(raw)) : raw).strip();
    }

    private static List<String> texts(Document document, String tag) {
        List<String> texts = new ArrayList<>();
        if (document != null) {
            NodeList nodes = document.getElementsByTagName(tag);
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
        }
        return texts;
    }

    private static Map<String, Document> parts(byte[] workbook) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), parse(new ByteArrayInputStream(zip.readAllBytes())));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
