package io.bihuan.supervision.model;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which units keep which part of the rhythm 实行范围 (F56): those of an agency with a desk for clues. Data with versions and days,
 * because no law says it.
 *
 * @param version the version of the rule
 * @param agency whose units
 * @param kind which part
 * @param validFrom the first day it holds
 * @param validTo the last day, or null
 */
public record RhythmPolicy(
        int version,
        String agency,
        RhythmKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String FILE = "/bihuan/supervision/working-rhythm.csv";
    private static final List<RhythmPolicy> BUNDLED = load();

    /** By which rule the units of an agency keep it in a period, if they do: the one that holds on its first day. */
    public static Optional<RhythmPolicy> of(String agency, RhythmPeriod period) {
        return BUNDLED.stream()
                .filter(rule -> rule.agency.equals(agency) && rule.kind == period.kind())
                .filter(rule -> rule.holdsOn(period.firstDay()))
                .findFirst();
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<RhythmPolicy> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RhythmPolicy.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new RhythmPolicy(
                            row.number("version"),
                            row.text("agency"),
                            row.constant("kind", RhythmKind.class),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
