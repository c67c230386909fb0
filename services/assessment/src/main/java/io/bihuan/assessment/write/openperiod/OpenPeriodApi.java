package io.bihuan.assessment.write.openperiod;

import io.bihuan.assessment.model.AssessmentPeriod;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /periods}. */
@RestController
class OpenPeriodApi {

    private final Commands commands;

    OpenPeriodApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = OpenPeriod.class)
    @PostMapping("/periods")
    ResponseEntity<CommandOutcome> openPeriod(@Valid @RequestBody Body body, Actor actor) {
        AssessmentPeriod period = AssessmentPeriod.parse(body.period());
        CommandOutcome outcome = commands.send(new OpenPeriod(period.id(), actor));
        return ResponseEntity.created(URI.create("/periods/" + period.id())).body(outcome);
    }

    /**
     * The request.
     *
     * @param period {@code 2026-09}, {@code 2026-Q3} or {@code 2026}
     */
    record Body(@NotBlank String period) {}
}
