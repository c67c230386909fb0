package io.bihuan.clue.write.triageclue;

import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/triage-clue}: the desk triages. */
@RestController
class TriageClueApi {

    private final Commands commands;

    TriageClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = TriageClue.class)
    @PostMapping("/clues/{id}/triage-clue")
    CommandOutcome triage(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new TriageClue(
                id,
                body.secondOfficer(),
                body.matterClass(),
                body.suspectedLadder(),
                body.industry(),
                body.grade(),
                body.conflictUnits(),
                Boolean.TRUE.equals(body.officialInvolved()),
                actor));
    }

    /**
     * The request.
     *
     * @param secondOfficer officer id of the reviewer
     * @param matterClass kind of matter
     * @param suspectedLadder step of the ladder suspected
     * @param industry field of business
     * @param grade grade
     * @param conflictUnits ids of the units that must keep out; empty if there are none
     * @param officialInvolved whether an official is said to protect or take part; not, if missing
     */
    record Body(
            @NotBlank String secondOfficer,
            @NotNull MatterClass matterClass,
            @NotNull Ladder suspectedLadder,
            @NotBlank @Size(max = 64) String industry,
            @NotNull ClueGrade grade,
            @NotNull @Size(max = 100) List<@NotBlank String> conflictUnits,
            @Nullable Boolean officialInvolved) {}
}
