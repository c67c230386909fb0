package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit above has granted more time 延期 before the limit ended (F17, I10).
 *
 * @param clueId the clue
 * @param clock which clock
 * @param unit the unit that must act
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the working calendar used for the new end
 * @param provisional whether a later calendar may move it
 * @param extension which extension of this clock it is, from 1
 * @param days for how many days, of the kind the rule counts in
 * @param ground why, a code
 * @param requestRef index number of the unit's request
 * @param dueBefore the last day until now, in Asia/Shanghai
 * @param dueOn the last day from now on
 * @param dueAt the end of that day
 * @param warnAt when the rule's own warning is due
 * @param nextRungAt when the next rung is reached
 * @param grantedBy officer id
 * @param grantingUnit the unit above
 * @param extendedAt when
 */
@PersistedEvent(type = "clue.DeadlineExtended", label = "期限已延长")
public record DeadlineExtended(
        String clueId,
        String clock,
        String unit,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        int extension,
        int days,
        String ground,
        String requestRef,
        LocalDate dueBefore,
        LocalDate dueOn,
        Instant dueAt,
        Instant warnAt,
        Instant nextRungAt,
        String grantedBy,
        String grantingUnit,
        Instant extendedAt)
        implements ClueEvent, ResponsibleAct {}
