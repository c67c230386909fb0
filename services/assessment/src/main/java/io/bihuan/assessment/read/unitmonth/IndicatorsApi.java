package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.model.AssessmentPeriod;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /indicators?unit=&period=&cutoff=}: the indicators of a unit, each drillable to event ids. */
@RestController
@Access({Role.ASSESSOR, Role.ASSESSED, Role.DESK_HEAD, Role.OVERSIGHT})
class IndicatorsApi {

    private final ReadModels readModels;
    private final UnitRegistry units;
    private final Clock clock;

    IndicatorsApi(ReadModels readModels, UnitRegistry units, Clock clock) {
        this.readModels = readModels;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    UnitIndicators indicators(
            @RequestParam String unit, @RequestParam String period, @RequestParam Optional<Instant> cutoff) {
        AssessmentPeriod asked = AssessmentPeriod.parse(period);
        YearMonth last = asked.months().get(asked.months().size() - 1);
        units.byId(unit, last.atEndOfMonth());
        List<Duty> verification = new ArrayList<>();
        List<Duty> feedback = new ArrayList<>();
        for (YearMonth month : asked.months()) {
            readModels
                    .find(UnitMonth.class, UnitMonthProjection.key(unit, month.toString()))
                    .ifPresent(found -> {
                        verification.addAll(found.verification().values());
                        feedback.addAll(found.feedback().values());
                    });
        }
        Instant until = cutoff.orElseGet(clock::instant);
        return new UnitIndicators(unit, period, until, IndicatorValue.of(verification, feedback, until));
    }

    /** The answer. */
    record UnitIndicators(String unit, String period, Instant cutoff, List<IndicatorValue> indicators) {}
}
