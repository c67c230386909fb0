package io.bihuan.portal.clues;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * A form on an A4 page as PDF. The signs that it needs of Noto Sans SC (SIL Open Font License) are embedded, so that it looks the same
 * everywhere; the font that comes with the portal holds those of GB/T 2312, and for any other a square is drawn.
 */
@Component
class PaperPdf {

    private static final String FONT = "/portal/fonts/NotoSansSC-Regular-GB2312.ttf";
    private static final String NO_SUCH_SIGN = "□";
    private static final float MARGIN = 64;
    private static final float LABEL = 130;
    private static final float PAD = 7;
    private static final float TITLE = 22;
    private static final float BODY = 11;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.5f;
    private static final int PER_MILLE = 1000;

    private final byte[] font = font();

    /** The form as the bytes of a file. */
    byte[] of(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            PDFont signs = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            document.getDocumentInformation().setTitle(paper.title() + " " + paper.number());
            document.getDocumentCatalog().setLanguage("zh-CN");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new Sheet(content, signs).draw(paper);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a page in memory can be written", e);
        }
    }

    private static byte[] font() {
        try (InputStream file = PaperPdf.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("the font " + FONT + " comes with the portal");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the font can be read", e);
        }
    }

    /** One page, filled from the top down. */
    private static final class Sheet {

        private final PDPageContentStream content;
        private final PDFont signs;
        private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        private float y = PDRectangle.A4.getHeight() - MARGIN;

        private Sheet(PDPageContentStream content, PDFont signs) {
            this.content = content;
            this.signs = signs;
        }

        private void draw(Paper paper) throws IOException {
            y -= TITLE;
            write(paper.title(), MARGIN + (width - widthOf(paper.title(), TITLE)) / 2, y, TITLE);
            y -= 2 * BODY * LEADING;
            for (Paper.Line line : paper.lines()) {
                row(line);
            }
            y -= BODY;
            for (String sentence : paper.words()) {
                for (String part : wrapped(sentence, BODY, width)) {
                    y -= BODY * LEADING;
                    write(part, MARGIN, y, BODY);
                }
            }
            y -= 2 * BODY;
            for (String sign : paper.signs()) {
                y -= 3 * BODY;
                write(sign, MARGIN + width / 2, y, BODY);
            }
            float foot = MARGIN;
            for (String part : wrapped(paper.foot(), SMALL, width)) {
                write(part, MARGIN, foot, SMALL);
                foot -= SMALL * LEADING;
            }
        }

        private void row(Paper.Line line) throws IOException {
            List<String> parts = wrapped(line.text(), BODY, width - LABEL - 2 * PAD);
            float height = parts.size() * BODY * LEADING + 2 * PAD;
            content.addRect(MARGIN, y - height, LABEL, height);
            content.addRect(MARGIN + LABEL, y - height, width - LABEL, height);
            content.stroke();
            float base = y - PAD - BODY;
            write(line.label(), MARGIN + PAD, base, BODY);
            for (String part : parts) {
                write(part, MARGIN + LABEL + PAD, base, BODY);
                base -= BODY * LEADING;
            }
            y -= height;
        }

        private void write(String text, float x, float base, float size) throws IOException {
            content.beginText();
            content.setFont(signs, size);
            content.newLineAtOffset(x, base);
            content.showText(known(text));
            content.endText();
        }

        private List<String> wrapped(String text, float size, float room) throws IOException {
            List<String> parts = new ArrayList<>();
            StringBuilder part = new StringBuilder();
            for (String sign : text.codePoints().mapToObj(Character::toString).toList()) {
                if (!part.isEmpty() && widthOf(part + sign, size) > room) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
                part.append(sign);
            }
            parts.add(part.toString());
            return parts;
        }

        private float widthOf(String text, float size) throws IOException {
            return signs.getStringWidth(known(text)) / PER_MILLE * size;
        }

        /** Signs that the font lacks cannot be written at all. */
        private String known(String text) {
            StringBuilder known = new StringBuilder();
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> known.append(has(sign) ? sign : NO_SUCH_SIGN));
            return known.toString();
        }

        private boolean has(String sign) {
            try {
                signs.encode(sign);
                return true;
            } catch (IOException | IllegalArgumentException lacking) {
                return false;
            }
        }
    }
}
