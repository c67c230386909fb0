package io.bihuan.clue.write.drawsample;

import io.bihuan.clue.write.poolforreview.PoolForReview;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /review-samples}: the sample of a unit and month is drawn. The seed is made here, so nobody chooses it. */
@RestController
class DrawSampleApi {

    private final Commands commands;

    DrawSampleApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DrawSample.class)
    @PostMapping("/review-samples")
    CommandOutcome draw(@Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DrawSample(
                PoolForReview.idOf(body.unit(), YearMonth.from(body.month())), Ids.unrepeatable(), actor));
    }

    /**
     * Whose conclusions.
     *
     * @param unit the unit that verified
     * @param month any day of the month in which it concluded
     */
    record Body(@NotBlank String unit, @NotNull LocalDate month) {}
}
