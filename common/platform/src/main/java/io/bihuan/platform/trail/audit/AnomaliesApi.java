package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.security.Callers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /reads/anomalies} 访问异常周报 (S17): for auditors, what stood out in a week of the trail; the last whole week if none is named. */
@RestController
@Access(Role.AUDITOR)
class AnomaliesApi {

    private final WeeklyAnomalies anomalies;
    private final Recorder recorder;
    private final Clock clock;

    AnomaliesApi(WeeklyAnomalies anomalies, Recorder recorder, Clock clock) {
        this.anomalies = anomalies;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param week an ISO week, Monday to Sunday in Shanghai, for example {@code 2024-W38}
     * @throws DomainException PARAMETER_MALFORMED if it is none
     */
    @GetMapping("/reads/anomalies")
    AnomalyReport report(@RequestParam Optional<String> week) {
        LocalDate monday = week.map(AnomaliesApi::monday).orElseGet(this::lastMonday);
        String name = "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        AnomalyReport report = anomalies.of(Callers.find().orElseThrow(), name, monday);
        recorder.searched("anomalies", Map.of("week", name), report.lines().size(), 0, 0);
        return report;
    }

    private static LocalDate monday(String week) {
        try {
            return LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeException e) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "week"));
        }
    }

    private LocalDate lastMonday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        return today.minusDays(today.getDayOfWeek().getValue() - 1L).minusWeeks(1);
    }
}
