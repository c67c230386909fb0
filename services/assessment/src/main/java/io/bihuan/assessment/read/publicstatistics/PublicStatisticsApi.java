package io.bihuan.assessment.read.publicstatistics;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.model.AssessmentPeriod;
import io.bihuan.assessment.read.periodledger.PeriodEntry;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /public-statistics?period=2026-Q3}: the figures of a quarter as they may be published. Only quarters, because a
 * month could be taken from them, and only frozen ones, because what is open today and done tomorrow would tell of one clue.
 */
@RestController
@Access({Role.ASSESSOR, Role.ASSESSED, Role.DESK_HEAD, Role.OVERSIGHT, Role.AUDITOR})
class PublicStatisticsApi {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final GuardedReads reads;
    private final PublicStatistics statistics;

    PublicStatisticsApi(GuardedReads reads, PublicStatistics statistics) {
        this.reads = reads;
        this.statistics = statistics;
    }

    @GetMapping("/public-statistics")
    PublicStatistic statistic(@RequestParam String period) {
        AssessmentPeriod quarter = AssessmentPeriod.parse(period);
        if (quarter.months().size() != MONTHS_OF_A_QUARTER) {
            throw new DomainException(AssessmentError.STATISTIC_BY_QUARTER, Map.of("field", "period"));
        }
        Instant cutoff =
                reads.find(PeriodEntry.class, period).map(PeriodEntry::cutoff).orElseThrow(() -> notFrozen(period));
        return reads.asSeen(
                        PublicStatistic.class,
                        "public-statistic",
                        period,
                        statistics.of(period, quarter.months(), cutoff))
                .orElseThrow(() -> notFrozen(period));
    }

    private static DomainException notFrozen(String period) {
        return new DomainException(AssessmentError.PERIOD_NOT_FROZEN, Map.of("period", period));
    }
}
