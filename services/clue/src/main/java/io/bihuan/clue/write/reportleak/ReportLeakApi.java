package io.bihuan.clue.write.reportleak;

import io.bihuan.clue.model.LeakSign;
import io.bihuan.clue.model.LeakSource;
import io.bihuan.clue.write.matter.TipsInSight;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.security.Callers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /leaks}: somebody suspects that it became known who reported. */
@RestController
class ReportLeakApi {

    private final Commands commands;
    private final TipsInSight tips;

    ReportLeakApi(Commands commands, TipsInSight tips) {
        this.commands = commands;
        this.tips = tips;
    }

    @Access(sends = ReportLeak.class)
    @PostMapping("/leaks")
    ResponseEntity<CommandOutcome> report(@Valid @RequestBody Body body, Actor actor) {
        TipsInSight.SeenTip tip = tips.of(body.tipId());
        CommandOutcome outcome = commands.send(new ReportLeak(
                "leak-" + Ids.next(),
                tip.tipId(),
                tip.divisionCode(),
                source(),
                body.sign(),
                body.factsRef(),
                body.since(),
                body.readPositions() == null ? List.of() : body.readPositions(),
                body.suspectedUnit(),
                tip.conflicts(),
                actor));
        return ResponseEntity.created(URI.create("/leaks/" + outcome.id())).body(outcome);
    }

    /** As what it is told; an auditor may work for an office that has a desk, too. */
    private static LeakSource source() {
        return Callers.find().filter(caller -> caller.is(Role.AUDITOR)).isPresent()
                ? LeakSource.AUDITOR
                : LeakSource.DESK;
    }

    /**
     * The suspicion.
     *
     * @param tipId the tip it is about
     * @param sign what was noticed
     * @param factsRef where the facts are indexed
     * @param since the first day of it
     * @param readPositions positions of the trail of reads to look at
     * @param suspectedUnit the unit it may have come from, if somebody can say
     */
    record Body(
            @NotBlank String tipId,
            @NotNull LeakSign sign,
            @NotBlank @Size(max = 64) String factsRef,
            @NotNull LocalDate since,
            @Nullable @Size(max = 200) List<Long> readPositions,
            @Nullable String suspectedUnit) {}
}
