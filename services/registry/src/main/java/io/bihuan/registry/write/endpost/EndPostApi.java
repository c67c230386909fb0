package io.bihuan.registry.write.endpost;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /officers/{id}/end-post}. */
@RestController
class EndPostApi {

    private final Commands commands;

    EndPostApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = EndPost.class)
    @PostMapping("/officers/{id}/end-post")
    CommandOutcome endPost(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new EndPost(id, body.post(), body.lastDay(), body.basis(), actor));
    }

    /**
     * The request.
     *
     * @param post the number of the post
     * @param lastDay last day, today or any other
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @Positive int post,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 200) String basis) {}
}
