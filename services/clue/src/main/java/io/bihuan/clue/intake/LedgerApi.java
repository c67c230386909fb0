package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes ledgers in, as XLSX or CSV, and answers with the fate of every row. */
@RestController
class LedgerApi {

    private final LedgerImport ledgers;

    LedgerApi(LedgerImport ledgers) {
        this.ledgers = ledgers;
    }

    @Access(sends = ReceiveTip.class)
    @PostMapping(path = "/ledgers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void receive(@RequestPart("file") MultipartFile file, Actor actor, HttpServletResponse response)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            ledgers.run(content, Objects.toString(file.getOriginalFilename(), ""), actor, () -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                return response.getOutputStream();
            });
        }
    }
}
