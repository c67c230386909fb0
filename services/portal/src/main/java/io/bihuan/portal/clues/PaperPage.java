package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /clues/{id}/papers/{name}}: 交办单, 反馈单 and 督办函, to print from the browser or as PDF. */
@Controller
class PaperPage {

    private final ClueReads reads;
    private final Papers papers;
    private final PaperPdf pdf;

    PaperPage(ClueReads reads, Papers papers, PaperPdf pdf) {
        this.reads = reads;
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping("/clues/{id}/papers/{name:[a-z]+}")
    String page(@PathVariable String id, @PathVariable String name, Officer officer, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("paper", paper(id, name, officer));
        return "clues/paper";
    }

    @GetMapping("/clues/{id}/papers/{name:[a-z]+}.pdf")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String name, Officer officer) {
        Paper paper = paper(id, name, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.title() + " " + paper.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf.of(paper));
    }

    private Paper paper(String id, String name, Officer officer) {
        return papers.of(name, reads.now(id, officer, null), officer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
