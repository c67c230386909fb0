package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked about a matter or intervened in it, and it was recorded 已登记干预过问 (F44; 2015 rule, articles 5 and 6: recorded
 * completely and truthfully, with whoever records protected).
 *
 * @param recordId the record
 * @param matterId the clue, case or listing it was about
 * @param askerOfficer officer id of who asked, or null if unknown
 * @param askerUnit the unit that officer serves in, or null if unknown
 * @param askerPost in which capacity, a code
 * @param kind how far it went, a code
 * @param channel over which channel, a code
 * @param demand what was asked for, in the words of who asked as far as possible
 * @param evidenceRef where the paper, the recording or the note lies
 * @param candidateId the candidate in a trail of reads that it confirms, or null
 * @param receiver the unit of the discipline organ it went to, outside the line of who asked; the empty string if there is none
 * @param recordedBy officer id
 * @param recorderUnit that officer's unit
 * @param recordedAt when
 */
@PersistedEvent(type = "supervision.InterferenceRecorded", label = "已登记干预过问")
public record InterferenceRecorded(
        String recordId,
        String matterId,
        @Nullable String askerOfficer,
        @Nullable String askerUnit,
        String askerPost,
        String kind,
        String channel,
        String demand,
        String evidenceRef,
        @Nullable String candidateId,
        String receiver,
        String recordedBy,
        String recorderUnit,
        Instant recordedAt)
        implements InterferenceEvent {}
