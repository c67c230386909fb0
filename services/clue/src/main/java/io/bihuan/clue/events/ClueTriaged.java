package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A clue was triaged 已研判分流 by two officers (F04, F05, F14).
 *
 * @param clueId the clue
 * @param matterClass what kind of matter it is
 * @param suspectedLadder the step of the ladder suspected
 * @param industry the field of business
 * @param grade {@code GENERAL}, {@code KEY} or {@code MAJOR}
 * @param conflictUnits the units that must keep out, and with them the units below them
 * @param firstOfficer who triaged
 * @param secondOfficer who reviewed
 * @param triagedAt when
 */
@PersistedEvent(type = "clue.ClueTriaged", label = "线索已研判分流")
public record ClueTriaged(
        String clueId,
        String matterClass,
        String suspectedLadder,
        String industry,
        String grade,
        List<String> conflictUnits,
        String firstOfficer,
        String secondOfficer,
        Instant triagedAt)
        implements ClueEvent, ResponsibleAct {}
