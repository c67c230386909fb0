package io.bihuan.supervision.write.recordinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.AskerPost;
import io.bihuan.supervision.model.InterferenceChannel;
import io.bihuan.supervision.model.InterferenceKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that somebody asked about a matter or intervened in it 登记干预过问 (F44). Refused if it names somebody by a number
 * ({@code TEXT_NAMES_SOMEBODY}) or the recorder is who asked ({@code RECORDER_IS_THE_ASKER}); for no other reason, because nobody may be kept from
 * recording.
 *
 * @param recordId the record, issued at the edge
 * @param matterId the clue, case or listing it was about
 * @param askerOfficer officer id of who asked, or null if unknown
 * @param askerUnit the unit that officer serves in, or null if unknown
 * @param askerPost in which capacity
 * @param kind how far it went
 * @param channel over which channel
 * @param demand what was asked for
 * @param evidenceRef where the evidence of it lies
 * @param candidateId the candidate in a trail of reads that it confirms, or null
 * @param actor who acts
 */
@SentBy({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.JUDGE,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR
})
public record RecordInterference(
        @TargetAggregateIdentifier String recordId,
        String matterId,
        @Nullable String askerOfficer,
        @Nullable String askerUnit,
        AskerPost askerPost,
        InterferenceKind kind,
        InterferenceChannel channel,
        String demand,
        String evidenceRef,
        @Nullable String candidateId,
        Actor actor) {}
