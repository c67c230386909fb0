package io.bihuan.casefile.write.filecase;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cases/{id}/file-case}. */
@RestController
class FileCaseApi {

    private final Commands commands;

    FileCaseApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = FileCase.class)
    @PostMapping("/cases/{id}/file-case")
    CommandOutcome fileCase(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new FileCase(id, body.caseNo(), actor));
    }

    /**
     * The request.
     *
     * @param caseNo number of the filing decision 立案决定书文号, at most 60 characters
     */
    record Body(@NotBlank @Size(max = 60) String caseNo) {}
}
