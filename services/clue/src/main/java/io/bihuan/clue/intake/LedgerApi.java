package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes ledgers in, as XLSX or CSV, and answers with the fate of every row. */
@RestController
class LedgerApi {

    /** Names an import, so that its progress can be asked for while the answer is on its way. */
    private static final String IMPORT = "Bihuan-Import";

    private final LedgerImport ledgers;
    private final ImportProgress progress;

    LedgerApi(LedgerImport ledgers, ImportProgress progress) {
        this.ledgers = ledgers;
        this.progress = progress;
    }

    @Access(sends = ReceiveTip.class)
    @PostMapping(path = "/ledgers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void receive(
            @RequestPart("file") MultipartFile file,
            @RequestHeader(name = IMPORT, defaultValue = "") String watchedAs,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            ledgers.run(content, Objects.toString(file.getOriginalFilename(), ""), actor, watchedAs, () -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                return response.getOutputStream();
            });
        }
    }

    /**
     * How far an import is that runs.
     *
     * @param name what its sender calls it in the header {@code Bihuan-Import}
     * @throws DomainException NOT_FOUND if no import of the caller with that name runs on this node, or not any more
     */
    @Access(sends = ReceiveTip.class)
    @GetMapping("/ledgers/{name}/progress")
    ImportProgress.Standing progress(@PathVariable String name, Actor actor) {
        return progress.of(actor, name)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", name)));
    }
}
