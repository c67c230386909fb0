package io.bihuan.clue.write.setcontactpolicy;

import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ContactRule;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/set-contact-policy}: how the reporter may be contacted. */
@RestController
class SetContactPolicyApi {

    private final Commands commands;
    private final Matters matters;

    SetContactPolicyApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = SetContactPolicy.class)
    @PostMapping("/tips/{id}/set-contact-policy")
    CommandOutcome agree(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String protectionId = ProtectionId.ofTip(id);
        return commands.send(new SetContactPolicy(
                protectionId,
                id,
                new ContactPolicy(body.rule(), body.channel(), body.from(), body.until()),
                matters.conflictsAround(protectionId),
                actor));
    }

    /**
     * The request.
     *
     * @param rule what was agreed
     * @param channel the agreed channel, if one was
     * @param from from when in the day
     * @param until until when in the day
     */
    record Body(
            @NotNull ContactRule rule,
            @Nullable FeedbackChannel channel,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {}
}
