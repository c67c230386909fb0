package io.bihuan.clue.model;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From when on a clue is one for a joint team 专班提示规则 (F11; an assumption, therefore data).
 *
 * @param version the version of the rule
 * @param tips from how many tips on it is reported repeatedly
 * @param daysOpen after how many days it has been open for long
 * @param validFrom the first day it holds
 * @param validTo the last day, or null
 */
public record TeamRule(
        int version,
        int tips,
        int daysOpen,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String FILE = "/bihuan/clue/joint-team.csv";
    private static final List<TeamRule> BUNDLED = load();

    /**
     * The rule of a day.
     *
     * @throws IllegalStateException if none held then
     */
    public static TeamRule on(LocalDate day) {
        return BUNDLED.stream()
                .filter(rule -> rule.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for joint teams on " + day));
    }

    /** When a clue that was registered then has been open for long. */
    public Instant longAfter(Instant registeredAt) {
        return registeredAt.plus(Duration.ofDays(daysOpen));
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<TeamRule> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(TeamRule.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new TeamRule(
                            row.number("version"),
                            row.number("tips"),
                            row.number("days_open"),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
