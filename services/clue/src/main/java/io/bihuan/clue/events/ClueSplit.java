package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clue was split 双交办 into two, one for the police and one for the discipline organ (F09). The link between them is here and nowhere else
 * outside the discipline line.
 *
 * @param clueId the clue, from now on the parent of both
 * @param clueNo its number
 * @param crimeLineId the clue on the crime line
 * @param crimeLineNo its number
 * @param disciplineLineId the clue on the discipline line
 * @param disciplineLineNo its number
 * @param disciplineUnit the unit of the discipline organ that is to have it
 * @param dueOn its due day, in Asia/Shanghai
 * @param splitBy the officer
 * @param deskUnit that officer's unit
 * @param splitAt when
 */
@PersistedEvent(type = "clue.ClueSplit", label = "线索已拆分（双交办）")
public record ClueSplit(
        String clueId,
        String clueNo,
        String crimeLineId,
        String crimeLineNo,
        String disciplineLineId,
        String disciplineLineNo,
        String disciplineUnit,
        LocalDate dueOn,
        String splitBy,
        String deskUnit,
        Instant splitAt)
        implements ClueEvent, ResponsibleAct {}
