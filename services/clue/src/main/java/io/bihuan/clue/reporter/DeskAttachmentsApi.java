package io.bihuan.clue.reporter;

import io.bihuan.clue.model.AttachmentType;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.reporter.TipAttachments.Item;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * For whoever may read the tip's text: {@code GET /tips/{id}/attachments}, and one of them. A file is handed out to be put aside, never
 * to be shown as a page of ours.
 */
@RestController
@Access({Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.DESK_HEAD, Role.AUDITOR})
class DeskAttachmentsApi {

    private final GuardedReads reads;
    private final Lines lines;
    private final Attachments attachments;

    DeskAttachmentsApi(GuardedReads reads, Lines lines, Attachments attachments) {
        this.reads = reads;
        this.lines = lines;
        this.attachments = attachments;
    }

    @GetMapping("/tips/{id}/attachments")
    TipAttachments list(@PathVariable String id) {
        return seen("tip-attachments", id, id);
    }

    @GetMapping("/tips/{id}/attachments/{attachmentId}")
    ResponseEntity<byte[]> content(@PathVariable String id, @PathVariable String attachmentId) {
        Item item = seen("tip-attachments", id, id).items().stream()
                .filter(one -> one.attachmentId().equals(attachmentId))
                .findFirst()
                .orElseThrow(() -> new DomainException(ClueError.ATTACHMENT_UNKNOWN, Map.of("tipId", id)));
        seen("tip-attachment", attachmentId, id);
        byte[] bytes = attachments
                .open(id, attachmentId)
                .orElseThrow(() -> new DomainException(ClueError.ATTACHMENT_DESTROYED));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(item))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }

    /** Judged as the tip is, and in the trail of reads before anything is answered. */
    private TipAttachments seen(String type, String key, String tipId) {
        TipAttachments all = TipAttachments.of(tipId, lines.attachments(tipId));
        return reads.asSeen(TipAttachments.class, type, key, all)
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
    }

    private static String named(Item item) {
        String extension = AttachmentType.of(item.mediaType())
                .map(type -> "." + type.extension())
                .orElse("");
        return ContentDisposition.attachment()
                .filename(item.attachmentId() + extension)
                .build()
                .toString();
    }
}
