package io.bihuan.clue.write.declareconflict;

import io.bihuan.clue.model.RecusalGround;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/declare-conflict}: the desk says who must keep out. */
@RestController
class DeclareConflictApi {

    private final Commands commands;

    DeclareConflictApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DeclareConflict.class)
    @PostMapping("/clues/{id}/declare-conflict")
    CommandOutcome declare(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DeclareConflict(id, body.units(), body.officers(), body.ground(), actor));
    }

    /**
     * The request; at least one unit or officer.
     *
     * @param units ids of the units that must keep out
     * @param officers ids of the officers who must keep out
     * @param ground why
     */
    record Body(
            @NotNull @Size(max = 100) List<@NotBlank String> units,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 64) String> officers,
            @NotNull RecusalGround ground) {}
}
