package io.bihuan.clue.write.notereferralreply;

import io.bihuan.clue.model.ReferralReply;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/note-referral-reply}: what the regulator or the public-order unit answered. */
@RestController
class NoteReferralReplyApi {

    private final Commands commands;

    NoteReferralReplyApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = NoteReferralReply.class)
    @PostMapping("/clues/{id}/note-referral-reply")
    CommandOutcome note(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new NoteReferralReply(id, body.reply(), body.replyRef(), actor));
    }

    /**
     * The request.
     *
     * @param reply the answer
     * @param replyRef where it is indexed, without anything of a person
     */
    record Body(
            @NotNull ReferralReply reply,
            @NotBlank @Size(max = 64) String replyRef) {}
}
