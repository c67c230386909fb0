package io.bihuan.clue.write.closeleak;

import io.bihuan.clue.model.LeakFinding;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /leaks/{id}/close-leak}: a suspected leak is closed by a finding. */
@RestController
class CloseLeakApi {

    private final Commands commands;
    private final Matters matters;

    CloseLeakApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = CloseLeak.class)
    @PostMapping("/leaks/{id}/close-leak")
    CommandOutcome close(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new CloseLeak(id, body.finding(), body.findingRef(), matters.conflictsAround(id), actor));
    }

    /**
     * The request.
     *
     * @param finding what was found
     * @param findingRef where that is indexed
     */
    record Body(
            @NotNull LeakFinding finding,
            @NotBlank @Size(max = 64) String findingRef) {}
}
