package io.bihuan.supervision.write.notifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.NoticeAudience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-records/{id}/notify-interference}: the organ that received it makes it known. */
@RestController
class NotifyInterferenceApi {

    private final Commands commands;

    NotifyInterferenceApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = NotifyInterference.class)
    @PostMapping("/interference-records/{id}/notify-interference")
    CommandOutcome tell(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new NotifyInterference(id, body.audience(), body.noticeRef().strip(), actor));
    }

    /**
     * The request.
     *
     * @param audience a code
     * @param noticeRef index of the paper
     */
    record Body(
            @NotNull NoticeAudience audience,
            @NotBlank @Size(max = 100) String noticeRef) {}
}
