package io.bihuan.clue.write.recordfeedback;

import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.write.setcontactpolicy.ContactPolicies;
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

/** {@code POST /clues/{id}/record-feedback}: the reporter was told, or not. */
@RestController
class RecordFeedbackApi {

    private final Commands commands;
    private final ContactPolicies contacts;
    private final MainResults results;

    RecordFeedbackApi(Commands commands, ContactPolicies contacts, MainResults results) {
        this.commands = commands;
        this.contacts = contacts;
        this.results = results;
    }

    @Access(sends = RecordFeedback.class)
    @PostMapping("/clues/{id}/record-feedback")
    CommandOutcome recordFeedback(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RecordFeedback(
                id,
                body.outcome(),
                body.channel(),
                body.waiverReason(),
                results.behind(id).orElse(null),
                contacts.agreedFor(id),
                actor));
    }

    /**
     * The request.
     *
     * @param outcome told or waived
     * @param channel how, if told
     * @param waiverReason why not, if waived
     */
    record Body(
            @NotNull FeedbackOutcome outcome,
            @Nullable FeedbackChannel channel,
            @Nullable FeedbackWaiver waiverReason) {}
}
