package io.bihuan.clue.write.sendacceptancenotice;

import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.model.NoticeKind;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/send-acceptance-notice}: the reporter was notified of the acceptance, or not. */
@RestController
class SendAcceptanceNoticeApi {

    private final Commands commands;
    private final Matters matters;

    SendAcceptanceNoticeApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = SendAcceptanceNotice.class)
    @PostMapping("/clues/{id}/send-acceptance-notice")
    CommandOutcome send(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new SendAcceptanceNotice(
                ClueId.ofNotice(id),
                body.kind(),
                body.reason(),
                body.channel(),
                body.waiverReason(),
                matters.conflictsAround(id),
                actor));
    }

    /**
     * The request.
     *
     * @param kind accepted or not
     * @param reason why it was not accepted, if so
     * @param channel how it was told, unless waived
     * @param waiverReason why nobody was told, if so
     */
    record Body(
            @NotNull NoticeKind kind,
            @Nullable DeclineReason reason,
            @Nullable FeedbackChannel channel,
            @Nullable FeedbackWaiver waiverReason) {}
}
