package io.bihuan.clue.export;

import io.bihuan.clue.write.recordledgerexport.RecordLedgerExport;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/export}: the ledger as a signed archive, for whoever may read clues and their tips. */
@RestController
class LedgerExportApi {

    private static final String ARCHIVE = "application/zip";

    private final LedgerExports exports;

    LedgerExportApi(LedgerExports exports) {
        this.exports = exports;
    }

    /**
     * Takes the ledger out. Each time is another export.
     *
     * @param profile for whom: {@code INTERNAL}, {@code PARTNER_AGENCY} or {@code STATISTICS}
     * @param format {@code xlsx} or {@code csv}
     * @param status only clues in this state
     * @param handlingUnit only clues with this unit
     * @throws DomainException {@link ExportError}
     */
    @Access(sends = RecordLedgerExport.class, records = Recorded.EXPORT)
    @GetMapping(path = "/clues/export", produces = ARCHIVE)
    void export(
            @RequestParam String profile,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> handlingUnit,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        LedgerExports.Ready ready = exports.make(Wanted.of(profile, format, status, handlingUnit), actor);
        try (LedgerArchive archive = ready.archive()) {
            response.setContentType(ARCHIVE);
            response.setContentLengthLong(archive.length());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Bihuan-Position", Long.toString(ready.position()));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger-" + ready.exportId() + ".zip\"");
            archive.sendTo(response.getOutputStream());
        }
    }
}
