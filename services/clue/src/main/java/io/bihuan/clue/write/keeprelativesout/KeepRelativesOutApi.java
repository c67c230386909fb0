package io.bihuan.clue.write.keeprelativesout;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/keep-relatives-out}: the desk says who must not learn of it. */
@RestController
class KeepRelativesOutApi {

    private final Commands commands;

    KeepRelativesOutApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = KeepRelativesOut.class)
    @PostMapping("/tips/{id}/keep-relatives-out")
    CommandOutcome keepOut(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new KeepRelativesOut(id, body.officers(), actor));
    }

    /**
     * The request. It has no field for whose relatives they are.
     *
     * @param officers officer ids, never names
     */
    record Body(@NotEmpty @Size(max = 100) List<@Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String> officers) {}
}
