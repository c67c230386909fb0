package io.bihuan.supervision.write.classifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.InterferenceClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-records/{id}/classify-interference}: the organ that received it says what it was. */
@RestController
class ClassifyInterferenceApi {

    private final Commands commands;

    ClassifyInterferenceApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ClassifyInterference.class)
    @PostMapping("/interference-records/{id}/classify-interference")
    CommandOutcome classify(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ClassifyInterference(
                id, body.classification(), body.reason().strip(), actor));
    }

    /**
     * The request.
     *
     * @param classification what it was
     * @param reason why
     */
    record Body(
            @NotNull InterferenceClass classification,
            @NotBlank @Size(max = 500) String reason) {}
}
