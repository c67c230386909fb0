package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The file of a closed clue went into the archive 已归档 (F16), for as long as its content may be read (T54).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param archiveNo the number of the file
 * @param keptAs as what it is kept: its conclusion, or the line it ran on
 * @param ruleVersion the version of the retention rule
 * @param years how many years, by that rule
 * @param retainedUntil the last day of the retention, in Asia/Shanghai
 * @param retentionEndsAt the end of that day
 * @param archivedBy the officer
 * @param archivingUnit that officer's unit
 * @param archivedAt when
 */
@PersistedEvent(type = "clue.ClueArchived", label = "线索已归档")
public record ClueArchived(
        String clueId,
        String clueNo,
        String archiveNo,
        String keptAs,
        int ruleVersion,
        int years,
        LocalDate retainedUntil,
        Instant retentionEndsAt,
        String archivedBy,
        String archivingUnit,
        Instant archivedAt)
        implements ClueEvent, ResponsibleAct {}
