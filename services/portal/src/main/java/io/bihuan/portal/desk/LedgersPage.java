package io.bihuan.portal.desk;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /desk/ledgers}: handing in a ledger 导入台账, and what became of every row. The file goes through and is not kept. */
@Controller
class LedgersPage {

    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN = 500;
    private static final String IMPORT = "Bihuan-Import";
    private static final String NAME = "[0-9a-f-]{1,40}";

    private final Services services;

    LedgersPage(Services services) {
        this.services = services;
    }

    /** What the clue service says about a ledger. */
    record Report(
            String file,
            @Nullable String sha256,
            int rows,
            int tips,
            int known,
            int errorRows,
            @Nullable List<String> ignoredColumns,
            @Nullable List<String> ignoredSheets,
            @Nullable List<Row> errors,
            @Nullable List<Row> warnings) {

        /** What is wrong with, or strange about, one cell. */
        record Row(
                int row,
                @Nullable String column,
                @Nullable String code,
                @Nullable String message) {}
    }

    /** How far an import is: rows of the file, those that are in or refused, and whether all were read. */
    record Progress(int rows, int done, boolean read) {}

    @GetMapping("/desk/ledgers")
    String ask(Model model) {
        model.addAttribute("script", "/static/desk.js");
        return "desk/ledgers";
    }

    @PostMapping("/desk/ledgers")
    String send(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "import", defaultValue = "") String watchedAs,
            Officer officer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("missing", true);
            return ask(model);
        }
        try {
            Report report = services.to("clue", "/ledgers")
                    .as(officer.token())
                    .with(IMPORT, watchedAs.matches(NAME) ? watchedAs : "")
                    .upload(
                            "file",
                            Objects.requireNonNullElse(file.getOriginalFilename(), "ledger"),
                            file::getInputStream,
                            Report.class);
            model.addAttribute("report", report);
            model.addAttribute("errors", some(report.errors()));
            model.addAttribute("warnings", some(report.warnings()));
        } catch (Refused refusal) {
            response.setStatus(UNPROCESSABLE);
            model.addAttribute("refusal", refusal.problem());
        }
        return ask(model);
    }

    /** How far the import is that the browser calls so; no content when that cannot be told, which ends nothing. */
    @GetMapping("/desk/ledgers/progress")
    ResponseEntity<Progress> progress(@RequestParam(name = "import") String watchedAs, Officer officer) {
        if (!watchedAs.matches(NAME)) {
            return ResponseEntity.noContent().build();
        }
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(services.to("clue", "/ledgers/" + Services.part(watchedAs) + "/progress")
                            .as(officer.token())
                            .get(Progress.class));
        } catch (Refused | ServiceAway unknown) {
            return ResponseEntity.noContent().build();
        }
    }

    private static List<Report.Row> some(@Nullable List<Report.Row> rows) {
        return rows == null ? List.of() : rows.stream().limit(SHOWN).toList();
    }
}
