package io.bihuan.platform.trail.audit;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From which number on something is an {@link Anomaly}, as versioned data ({@code read-anomalies.csv}); one that has no row on a day is not looked for. */
final class AnomalyThresholds {

    private final List<Row> rows;

    private record Row(int version, Anomaly anomaly, int atLeast, LocalDate from, Optional<LocalDate> to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
        }
    }

    private AnomalyThresholds(List<Row> rows) {
        this.rows = rows;
    }

    static AnomalyThresholds bundled() {
        return RegistryFile.load("read-anomalies.csv", AnomalyThresholds::parse);
    }

    static AnomalyThresholds parse(Reader csv) {
        return new AnomalyThresholds(RegistryFile.rows(
                csv,
                row -> new Row(
                        row.number("version"),
                        row.constant("anomaly", Anomaly.class),
                        row.number("at_least"),
                        row.date("valid_from"),
                        row.optionalDate("valid_to"))));
    }

    /** The number that holds on a day, of the highest version; empty if there is none. */
    Optional<Integer> on(LocalDate day, Anomaly anomaly) {
        return rows.stream()
                .filter(row -> row.anomaly() == anomaly && row.holdsOn(day))
                .max(Comparator.comparingInt(Row::version))
                .map(Row::atLeast);
    }
}
