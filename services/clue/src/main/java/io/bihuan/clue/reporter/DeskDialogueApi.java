package io.bihuan.clue.reporter;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.readdialogue.ReadDialogue;
import io.bihuan.clue.write.replytoreporter.ReplyToReporter;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.web.AnsweredOnce;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For the desk: {@code POST /tips/{id}/reply-to-reporter} and {@code …/read-dialogue}, which is recorded before it is shown. */
@RestController
class DeskDialogueApi {

    private final Commands commands;
    private final Matters matters;
    private final Lines lines;
    private final Messages messages;
    private final VisibleTips tips;

    DeskDialogueApi(Commands commands, Matters matters, Lines lines, Messages messages, VisibleTips tips) {
        this.commands = commands;
        this.matters = matters;
        this.lines = lines;
        this.messages = messages;
        this.tips = tips;
    }

    /** @param text what the reporter is to read */
    record Body(@NotBlank @Size(max = 2_000) String text) {
        @Override
        public String toString() {
            return "Body[sealed]";
        }
    }

    /** What was said so far, oldest first. */
    record Dialogue(List<Messages.Said> messages) {}

    @Access(sends = ReplyToReporter.class)
    @PostMapping("/tips/{id}/reply-to-reporter")
    CommandOutcome reply(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String reporterRef = reporterOf(id);
        Messages.Kept kept = messages.keep(reporterRef, body.text());
        return commands.send(new ReplyToReporter(
                Lines.idOf(id),
                kept.messageId(),
                kept.commitment(),
                matters.ofTip(id).conflicts(),
                actor));
    }

    @Access(sends = ReadDialogue.class, records = Recorded.READ)
    @AnsweredOnce
    @PostMapping("/tips/{id}/read-dialogue")
    ResponseEntity<Dialogue> read(@PathVariable String id, Actor actor) {
        String reporterRef = reporterOf(id);
        commands.send(new ReadDialogue(Lines.idOf(id), matters.ofTip(id).conflicts(), actor));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Dialogue(messages.said(reporterRef, lines.dialogue(id))));
    }

    /** A line of a tip that the officer may not see is as unknown as one that never was. */
    private String reporterOf(String tipId) {
        if (!tips.isSeen(tipId)) {
            throw new DomainException(ClueError.LINE_UNKNOWN, Map.of("tipId", tipId));
        }
        return lines.reporterOf(tipId);
    }
}
