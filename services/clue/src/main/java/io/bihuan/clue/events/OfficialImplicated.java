package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * Triage found that an official 公职人员 is said to protect or take part (F09): the clue goes out on two lines or not at all (I4).
 *
 * @param clueId the clue
 * @param firstOfficer who triaged
 * @param secondOfficer who reviewed
 * @param foundAt when
 */
@PersistedEvent(type = "clue.OfficialImplicated", label = "涉及公职人员")
public record OfficialImplicated(String clueId, String firstOfficer, String secondOfficer, Instant foundAt)
        implements ClueEvent {}
