package io.bihuan.clue.reporter;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the reporter, without a login: {@code POST /reporter/attachments}, one file as the body. The code comes in a header, so that it is
 * looked at before a byte of the file is taken; the bytes are no form, so that nothing puts them aside on a disk (ADR 60).
 */
@Access(withoutToken = true)
@RestController
class ReporterAttachmentsApi {

    /** In which header the receipt code stands; headers stand in no address and in no log of ours. */
    static final String CODE = "Bihuan-Receipt-Code";

    /** Its path, for the limit of its body. */
    static final String PATH = "/reporter/attachments";

    private static final Actor REPORTER = Actor.system("reporter");

    private final ShownCodes codes;
    private final Attachments attachments;

    ReporterAttachmentsApi(ShownCodes codes, Attachments attachments) {
        this.codes = codes;
        this.attachments = attachments;
    }

    /**
     * That it was taken in.
     *
     * @param attachments how many there are now
     */
    record Done(String message, int attachments) {}

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Done> attach(@RequestHeader(name = CODE, defaultValue = "") String code, HttpServletRequest request)
            throws IOException {
        String tipId = codes.tipOf(code);
        InputStream content = request.getInputStream();
        int all = CurrentActor.callAs(REPORTER, () -> attachments.take(tipId, content, REPORTER));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Done("附件已收到。", all));
    }
}
