package io.bihuan.supervision.write.reportquarter;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.Quarter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-quarters/{unit}/report-quarter}: a discipline unit reports, also that there was nothing. */
@RestController
class ReportQuarterApi {

    private final Commands commands;

    ReportQuarterApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ReportQuarter.class)
    @PostMapping("/interference-quarters/{unit}/report-quarter")
    CommandOutcome report(@PathVariable String unit, @Valid @RequestBody Body body, Actor actor) {
        Quarter quarter = Quarter.named(body.quarter());
        return commands.send(new ReportQuarter(quarter.reportOf(unit), unit, quarter, actor));
    }

    /**
     * The request. It has no numbers: they are counted, not typed.
     *
     * @param quarter for example {@code 2024-Q3}
     */
    record Body(@NotNull @Pattern(regexp = "\\d{4}-Q[1-4]") String quarter) {}
}
