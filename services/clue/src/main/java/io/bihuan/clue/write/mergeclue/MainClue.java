package io.bihuan.clue.write.mergeclue;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;

/**
 * The clue that another is worked on in 主线索, as it stood when somebody decided so.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param status where it stands
 * @param line the line it runs on
 * @param custodian the unit that has it
 * @param conflicts who must keep out of it
 */
public record MainClue(
        String clueId, String clueNo, ClueStatus status, Line line, String custodian, ConflictSet conflicts) {}
