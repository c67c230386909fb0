package io.bihuan.clue.model;

import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.time.Deadline;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long the content of an archived clue may be read 保管期限 (T54; PIPL 19, as short as the purpose allows; an assumption, therefore
 * data). The day of the archiving decides which version counts, and a later one changes nothing for what is archived. Years are civil
 * years in Asia/Shanghai, and no calendar of working days moves their end.
 *
 * @param version the version of the rule
 * @param keptAs for what it holds
 * @param years how many years
 * @param validFrom the first day it holds
 * @param validTo the last day, or null
 */
public record RetentionRule(
        int version,
        RetentionClass keptAs,
        int years,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String FILE = "/bihuan/clue/retention.csv";
    private static final List<RetentionRule> BUNDLED = load();

    /** @throws IllegalArgumentException if it keeps nothing */
    public RetentionRule {
        if (years < 1) {
            throw new IllegalArgumentException("a retention of " + years + " years");
        }
    }

    /**
     * The rule of a day for what is archived on it.
     *
     * @throws IllegalStateException if none held then
     */
    public static RetentionRule on(LocalDate day, RetentionClass keptAs) {
        return BUNDLED.stream()
                .filter(rule -> rule.keptAs == keptAs && rule.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no retention of " + keptAs + " on " + day));
    }

    /** The last day of the retention; the day of the archiving is not counted, and a month without that day ends it (民法典 202). */
    public LocalDate lastDay(LocalDate archivedOn) {
        return archivedOn.plusYears(years);
    }

    /** When a retention ends that has this last day. */
    public static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<RetentionRule> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RetentionRule.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new RetentionRule(
                            row.number("version"),
                            RetentionClass.valueOf(row.text("kept_as")),
                            row.number("years"),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
