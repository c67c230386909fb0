package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.model.AssessmentPeriod;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.security.Callers;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /indicators?unit=&period=&cutoff=}: the indicators of a unit. The unit itself and the head of the desk see each
 * with the events it rests on; others see aggregates of five or more.
 */
@RestController
@Access({Role.ASSESSOR, Role.ASSESSED, Role.DESK_HEAD, Role.OVERSIGHT})
class IndicatorsApi {

    private final GuardedReads reads;
    private final CountedDuties duties;
    private final UnitRegistry units;
    private final Clock clock;

    IndicatorsApi(GuardedReads reads, CountedDuties duties, UnitRegistry units, Clock clock) {
        this.reads = reads;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    UnitIndicators indicators(
            @RequestParam String unit, @RequestParam String period, @RequestParam Optional<Instant> cutoff) {
        AssessmentPeriod asked = AssessmentPeriod.parse(period);
        List<YearMonth> months = asked.months();
        units.byId(unit, months.get(months.size() - 1).atEndOfMonth());
        CountedDuties.Counted counted = duties.of(unit, months, Callers.find());
        Instant until = cutoff.orElseGet(clock::instant);
        UnitIndicators all = new UnitIndicators(
                unit, period, until, IndicatorValue.of(counted.verification(), counted.feedback(), until));
        return reads.asSeen(UnitIndicators.class, "indicators", unit + "/" + period, all)
                .map(seen -> knowsTheCluesOf(unit) ? seen : seen.aggregates())
                .orElseThrow(() -> new DomainException(AssessmentError.NUMBERS_OF_ANOTHER_UNIT, Map.of("unit", unit)));
    }

    private static boolean knowsTheCluesOf(String unit) {
        return Callers.find()
                .filter(caller -> caller.unit().equals(unit) || caller.is(Role.DESK_HEAD))
                .isPresent();
    }
}
