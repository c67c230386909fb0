package io.bihuan.clue.write.archiveclue;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put the file of a closed clue into the archive 归档 (F16). Refused with {@code WRONG_STATE} before the loop is closed, with {@code
 * CLUE_ALREADY_ARCHIVED} a second time, with {@code NOT_THE_HANDLING_UNIT} for whoever is neither a desk nor of the unit that has it, and with {@code CLOSURE_BLOCKED} while something is open that began since.
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record ArchiveClue(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
