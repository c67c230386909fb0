package io.bihuan.clue.intake;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes signed batches in. Signature and key id are form fields, or the signature a small file. */
@RestController
class BatchApi {

    private static final int LONGEST_SIGNATURE = 1_024;

    private final BatchImport batches;

    BatchApi(BatchImport batches) {
        this.batches = batches;
    }

    @Access(sends = ReceiveTip.class)
    @PostMapping(path = "/batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void receive(
            @RequestPart("batch") MultipartFile batch,
            MultipartHttpServletRequest request,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        BatchImport.Envelope envelope = new BatchImport.Envelope(
                Objects.toString(batch.getOriginalFilename(), ""),
                Objects.toString(request.getParameter("keyId"), ""),
                signature(request.getFile("signature"), request.getParameter("signature")));
        try (InputStream content = batch.getInputStream()) {
            batches.run(content, envelope, actor, () -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                return response.getOutputStream();
            });
        }
    }

    private static String signature(@Nullable MultipartFile file, @Nullable String field) throws IOException {
        if (file == null) {
            return Objects.toString(field, "");
        }
        try (InputStream content = file.getInputStream()) {
            return new String(content.readNBytes(LONGEST_SIGNATURE), StandardCharsets.US_ASCII);
        }
    }
}
