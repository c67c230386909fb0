package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /clues}: the desk registers a clue from a tip. The clue's id follows from the tip's, so that two desks that
 * register the same tip at the same moment meet in one clue.
 */
@RestController
class RegisterClueApi {

    private final Commands commands;
    private final Matters matters;
    private final Tips tips;
    private final IssuedNumbers numbers;

    RegisterClueApi(Commands commands, Matters matters, Tips tips, IssuedNumbers numbers) {
        this.commands = commands;
        this.matters = matters;
        this.tips = tips;
        this.numbers = numbers;
    }

    @Access(sends = RegisterClue.class)
    @PostMapping("/clues")
    ResponseEntity<CommandOutcome> register(@Valid @RequestBody Body body, Actor actor) {
        TipReceived tip = tips.unattached(matters.ofTip(body.tipId()).tipId());
        SourceClass source = SourceClass.of(tip.sourceClass());
        CommandOutcome outcome = commands.send(new RegisterClue(
                ClueId.ofTip(tip.tipId()),
                numbers.issue(actor, source),
                tip.tipId(),
                source,
                tip.receivedAt(),
                ReporterMode.valueOf(tip.reporterMode()),
                Optional.ofNullable(body.divisionCode()).orElse(tip.divisionCode()),
                Optional.ofNullable(body.industry()).orElse(tip.industry()),
                actor));
        return ResponseEntity.created(URI.create("/clues/" + outcome.id())).body(outcome);
    }

    /**
     * The request.
     *
     * @param tipId the tip
     * @param divisionCode the division, if the tip named a wrong one
     * @param industry the field of business, if the tip named a wrong one
     */
    record Body(
            @NotBlank String tipId,
            @Nullable @Size(max = 12) String divisionCode,
            @Nullable @Size(max = 64) String industry) {}
}
