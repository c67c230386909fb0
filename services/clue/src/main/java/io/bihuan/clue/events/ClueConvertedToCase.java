package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A case was filed on the clue 已转案件 (AOCL 28).
 *
 * @param clueId the clue
 * @param caseId the case
 * @param caseNo its number
 * @param filingUnit the unit that filed it
 * @param filedAt when it was filed
 * @param recordedAt when this service learned of it
 */
@PersistedEvent(type = "clue.ClueConvertedToCase", label = "线索已转案件")
public record ClueConvertedToCase(
        String clueId, String caseId, String caseNo, String filingUnit, Instant filedAt, Instant recordedAt)
        implements ClueEvent {}
