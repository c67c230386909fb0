package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.registry.RegistryFile.Row;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a region 举报奖励标准 (F20; every region has its own, therefore data). A region publishes them as policy
 * {@code reward-bands}; where none is published, those that come with the program hold.
 *
 * @param id the policy
 * @param version its version
 * @param bands one for each category and contribution
 */
public record RewardScheme(String id, int version, List<RewardBand> bands) {

    /** The policy that a region publishes its bands under. */
    public static final String POLICY = "reward-bands";

    private static final String FILE = "/bihuan/clue/reward-bands.csv";
    private static final List<Dated> BUNDLED = load();

    /** Copies the list. */
    public RewardScheme {
        bands = List.copyOf(bands);
    }

    private record Dated(
            int version,
            RewardBand band,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * The bands of a day that come with the program.
     *
     * @throws IllegalStateException if none held then
     */
    public static RewardScheme bundled(LocalDate day) {
        List<Dated> held = BUNDLED.stream().filter(row -> row.holdsOn(day)).toList();
        if (held.isEmpty()) {
            throw new IllegalStateException("no reward bands on " + day);
        }
        return new RewardScheme(
                POLICY, held.get(0).version(), held.stream().map(Dated::band).toList());
    }

    /**
     * Reads a published table: {@code code,label,contribution,trigger,lower,upper}, the code being the category.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static RewardScheme parse(String id, int version, String table) {
        return new RewardScheme(id, version, RegistryFile.rows(new StringReader(table), RewardScheme::band));
    }

    /**
     * The highest band of all categories that apply.
     *
     * @throws DomainException REWARD_BAND_UNKNOWN if there is none
     */
    public RewardBand highest(Collection<RewardCategory> categories, ContributionGrade contribution) {
        return bands.stream()
                .filter(band -> categories.contains(band.category()) && band.contribution() == contribution)
                .max(Comparator.comparingLong(RewardBand::upper)
                        .thenComparingLong(RewardBand::lower)
                        .thenComparing(RewardBand::category, Comparator.reverseOrder()))
                .orElseThrow(() ->
                        new DomainException(ClueError.REWARD_BAND_UNKNOWN, Map.of("scheme", id, "version", version)));
    }

    private static RewardBand band(Row row) {
        return new RewardBand(
                RewardCategory.valueOf(row.text("code")),
                ContributionGrade.valueOf(row.text("contribution")),
                RewardTrigger.valueOf(row.text("trigger")),
                row.number("lower"),
                row.number("upper"));
    }

    private static List<Dated> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RewardScheme.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new Dated(
                            row.number("version"),
                            band(row),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
