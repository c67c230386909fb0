package io.bihuan.clue.model;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many negative conclusions of ordinary clues are read again, and which 抽样复核规则 (F18; an assumption, therefore data).
 * Which ones follows from the seed alone: of each id, the SHA-256 of {@code <seed>:<id>} in UTF-8; those with the smallest
 * digests, as lower-case hexadecimal text, are drawn. So anybody who knows the seed and the ids draws the same again.
 *
 * @param version the version of the rule
 * @param ratePercent how many of a hundred, rounded up
 * @param minimum how many at least, or all if there are fewer
 * @param validFrom the first day of the first month it holds for
 * @param validTo its last day, or null
 */
public record SamplingRule(
        int version,
        int ratePercent,
        int minimum,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String FILE = "/bihuan/clue/review-sampling.csv";
    private static final List<SamplingRule> BUNDLED = load();

    /**
     * The rule for the conclusions of a month.
     *
     * @throws IllegalStateException if none held then
     */
    public static SamplingRule of(YearMonth month) {
        return BUNDLED.stream()
                .filter(rule -> rule.holdsOn(month.atDay(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sampling rule for " + month));
    }

    /** How many of so many are drawn. */
    public int size(int population) {
        int byRate = (population * ratePercent + 99) / 100;
        return Math.min(population, Math.max(byRate, minimum));
    }

    /** Those that the seed draws, in the order of their digests. */
    public List<String> draw(String seed, Collection<String> population) {
        return population.stream()
                .sorted(Comparator.comparing(id -> digest(seed + ":" + id)))
                .limit(size(population.size()))
                .toList();
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SamplingRule> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(SamplingRule.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new SamplingRule(
                            row.number("version"),
                            row.number("rate_percent"),
                            row.number("minimum"),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
