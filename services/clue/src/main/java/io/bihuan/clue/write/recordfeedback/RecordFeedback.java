package io.bihuan.clue.write.recordfeedback;

import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that the reporter was told 反馈, or why not. Refused a second time ({@code FEEDBACK_ALREADY_GIVEN}) and without
 * the channel or the reason ({@code FEEDBACK_INCOMPLETE}), or otherwise than was agreed
 * with the reporter ({@code CONTACT_NOT_ALLOWED}). The reporters of a merged clue are told what came of the one it is worked on in, before which it is refused
 * ({@code MAIN_CLUE_NOT_CONCLUDED}). There is no free text: what is told is made from allow-listed fields.
 *
 * @param clueId the clue
 * @param outcome told or waived
 * @param channel how; needed if told
 * @param waiverReason why not; needed if waived
 * @param main how the clue it is worked on in was concluded; null if it is not merged, or that one has no result
 * @param agreed what was agreed with the reporters about contact
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RecordFeedback(
        @TargetAggregateIdentifier String clueId,
        FeedbackOutcome outcome,
        @Nullable FeedbackChannel channel,
        @Nullable FeedbackWaiver waiverReason,
        @Nullable MainResult main,
        List<ContactPolicy> agreed,
        Actor actor)
        implements StepOfAnOfficer {

    /** Of a clue that is worked on by itself, to reporters with whom nothing was agreed. */
    public RecordFeedback(
            String clueId,
            FeedbackOutcome outcome,
            @Nullable FeedbackChannel channel,
            @Nullable FeedbackWaiver waiverReason,
            Actor actor) {
        this(clueId, outcome, channel, waiverReason, null, List.of(), actor);
    }
}
