package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

    private static final int KILOBYTES = 1024;

    private final PaperPdf pdf = new PaperPdf();

    @Test
    void the_chinese_text_is_in_the_file_with_its_font() throws Exception {
        byte[] file = pdf.of(paper("云岭市公安局"));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("交办单", "云岭市公安局", "打印人");
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(file.length).isLessThan(200 * KILOBYTES);
    }

    @Test
    void a_sign_that_the_font_lacks_leaves_a_square() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.of(paper("𠮷\t野")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("□", "野");
        }
    }

    @Test
    void a_long_text_is_broken_into_lines() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.of(paper("核".repeat(200))))) {
            assertThat(new PDFTextStripper().getText(document).lines()).anyMatch(line -> line.endsWith("核核核"));
        }
    }

    private static Paper paper(String unit) {
        return new Paper(
                "dispatch",
                "交办单",
                "XS-990100-2024-G-000417",
                List.of(new Paper.Line("承办单位", unit)),
                List.of("请在签收时限内签收。"),
                List.of("交办单位（盖章）："),
                "打印人 990100-SHB-002");
    }
}
