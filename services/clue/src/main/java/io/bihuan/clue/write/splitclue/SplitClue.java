package io.bihuan.clue.write.splitclue;

import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Split a clue 双交办. Refused if no official is implicated ({@code NO_OFFICIAL_IMPLICATED}), the unit is none of the discipline
 * organ ({@code NOT_A_DISCIPLINE_UNIT}), does not exist ({@code UNIT_UNKNOWN}) or must keep out
 * ({@code HANDLING_UNIT_IN_CONFLICT}), or the due day is missing or not after today ({@code DUE_DATE_NOT_AFTER_DISPATCH}).
 *
 * @param clueId the clue
 * @param crimeLineNo number of the crime line, issued at the edge
 * @param disciplineLineNo number of the discipline line, issued at the edge
 * @param disciplineUnit the unit of the discipline organ
 * @param dueOn the due day of the discipline line, in Asia/Shanghai
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record SplitClue(
        @TargetAggregateIdentifier String clueId,
        ClueNo crimeLineNo,
        ClueNo disciplineLineNo,
        String disciplineUnit,
        @Nullable LocalDate dueOn,
        Actor actor)
        implements StepOfAnOfficer {}
