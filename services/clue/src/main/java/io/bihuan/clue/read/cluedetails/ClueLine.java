package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ClueStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which line 条线 a clue runs, if it is not one like any other (F09). The crime line of a split clue is: it has none of this.
 *
 * @param line {@code DISCIPLINE}, or {@code BOTH} once an official is implicated
 * @param parentId the clue a discipline line was split from
 * @param crimeLineId once split, the clue on the crime line
 * @param crimeLineNo its number
 * @param disciplineLineId once split, the clue on the discipline line; who may follow it there is another question
 * @param disciplineLineNo its number
 * @param disciplineUnit the unit of the discipline organ it went to
 * @param disposal how the discipline organ disposed of its line
 */
public record ClueLine(
        String line,
        @Nullable String parentId,
        @Nullable String crimeLineId,
        @Nullable String crimeLineNo,
        @Nullable String disciplineLineId,
        @Nullable String disciplineLineNo,
        @Nullable String disciplineUnit,
        @Nullable String disposal) {

    static ClueLine implicated() {
        return new ClueLine("BOTH", null, null, null, null, null, null, null);
    }

    static ClueLine split(ClueSplit e) {
        return new ClueLine(
                "BOTH",
                null,
                e.crimeLineId(),
                e.crimeLineNo(),
                e.disciplineLineId(),
                e.disciplineLineNo(),
                e.disciplineUnit(),
                null);
    }

    static ClueLine discipline(DisciplineLineRegistered e) {
        return new ClueLine("DISCIPLINE", e.parentId(), null, null, null, null, null, null);
    }

    static boolean isDiscipline(@Nullable ClueLine line) {
        return line != null && line.line().equals("DISCIPLINE");
    }

    ClueLine disposedOf(String how) {
        return new ClueLine(line, parentId, null, null, null, null, null, how);
    }

    /** What leads on from here: an implicated clue is split, not dispatched; a discipline line ends in its own way. */
    static List<String> allowed(@Nullable ClueLine line, ClueStatus status) {
        if (status == ClueStatus.MERGED) {
            return status.allowed();
        }
        if (line == null) {
            return status.allowed().stream()
                    .filter(command -> !command.equals("SplitClue"))
                    .toList();
        }
        if (line.line().equals("BOTH")) {
            return switch (status) {
                case TRIAGED -> List.of("SplitClue");
                case LOOP_CLOSED -> List.of("ArchiveClue");
                default -> List.of();
            };
        }
        return switch (status) {
            case DISPATCHED -> List.of("AcknowledgeReceipt");
            case ACCEPTED -> List.of("ConcludeDisciplineLine");
            case LOOP_CLOSED -> List.of("ArchiveClue");
            default -> List.of();
        };
    }
}
