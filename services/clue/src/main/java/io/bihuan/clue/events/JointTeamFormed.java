package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * A joint team 联合核查专班 was named for the clue (F11; seed 004). Naming somebody gives them no sight of it.
 *
 * @param clueId the clue
 * @param trigger why, a code
 * @param basisRef index number of the decision
 * @param leadUnit the unit that leads it
 * @param members ids of the officers who are named
 * @param memberUnits the units they are named from, in the same order
 * @param formedBy the officer who decided
 * @param formingUnit that officer's unit
 * @param formedAt when
 */
@PersistedEvent(type = "clue.JointTeamFormed", label = "联合核查专班已组建")
public record JointTeamFormed(
        String clueId,
        String trigger,
        String basisRef,
        String leadUnit,
        List<String> members,
        List<String> memberUnits,
        String formedBy,
        String formingUnit,
        Instant formedAt)
        implements ClueEvent, ResponsibleAct {}
