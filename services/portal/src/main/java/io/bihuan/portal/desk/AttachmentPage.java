package io.bihuan.portal.desk;

import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /desk/tips/{id}/attachments/{attachmentId}}: a file of a reporter, to be put aside by the browser and never shown as a page.
 * It goes through and is not kept; the service records the look.
 */
@Controller
class AttachmentPage {

    private final Services services;

    AttachmentPage(Services services) {
        this.services = services;
    }

    @GetMapping("/desk/tips/{id}/attachments/{attachmentId}")
    void take(@PathVariable String id, @PathVariable String attachmentId, Officer officer, HttpServletResponse response)
            throws IOException {
        services.to("clue", "/tips/" + Services.part(id) + "/attachments/" + Services.part(attachmentId))
                .as(officer.token())
                .download((headers, content) -> {
                    response.setContentType(headers.firstValue(HttpHeaders.CONTENT_TYPE)
                            .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE));
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    response.setHeader(
                            HttpHeaders.CONTENT_DISPOSITION,
                            headers.firstValue(HttpHeaders.CONTENT_DISPOSITION)
                                    .filter(said -> said.startsWith("attachment"))
                                    .orElse("attachment"));
                    content.transferTo(response.getOutputStream());
                });
    }
}
