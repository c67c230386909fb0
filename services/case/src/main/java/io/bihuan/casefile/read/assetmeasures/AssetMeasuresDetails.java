package io.bihuan.casefile.read.assetmeasures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assets of one clue and what is done about them 涉案财物措施台账. Queried, stopped, released and frozen are different things, and there is
 * no sum over them (A11).
 *
 * @param assetsId the record, one for a clue
 * @param handlingUnit the unit that verifies the clue; empty while none does
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record AssetMeasuresDetails(
        String assetsId,
        String clueId,
        String clueNo,
        String handlingUnit,
        String divisionCode,
        List<Query> queries,
        List<Emergency> emergencies,
        List<Frozen> frozen,
        long version) {

    /**
     * A query 查询.
     *
     * @param standing REQUESTED, APPROVED or QUERIED
     * @param found what was found; empty until it is recorded
     */
    public record Query(
            String queryId,
            String standing,
            List<String> refs,
            List<Found> found,
            @Nullable String approverUnit,
            @Nullable String approverLevel,
            Instant changedAt) {}

    /** An asset that a query found, and how much it was worth on that day. */
    public record Found(String ref, String kind, long fen) {}

    /**
     * An emergency measure 紧急措施.
     *
     * @param assets what it held or still holds
     */
    public record Emergency(
            String measureId,
            String kind,
            String risk,
            String document,
            String approverUnit,
            String approverLevel,
            Instant startAt,
            Instant expiresAt,
            List<Held> assets) {

        /** How much it still holds, in CNY fen. */
        public long heldFen() {
            return assets.stream()
                    .filter(it -> it.standing().equals("ACTIVE"))
                    .mapToLong(Held::fen)
                    .sum();
        }
    }

    /**
     * An asset under an emergency measure.
     *
     * @param standing ACTIVE, RELEASED or CONVERTED
     * @param ground why it was released
     */
    public record Held(
            String ref,
            String kind,
            long fen,
            String standing,
            @Nullable String ground,
            @Nullable Instant endedAt) {}

    /** A frozen asset 冻结, until the end of a day that does not roll. */
    public record Frozen(
            String ref, String kind, long fen, String caseId, String document, Instant frozenAt, LocalDate endsOn) {}

    /** That there is such a record, for somebody who need not know what is in it. */
    public AssetMeasuresDetails metadataOnly() {
        return new AssetMeasuresDetails(
                assetsId, "", "", handlingUnit, divisionCode, List.of(), List.of(), List.of(), version);
    }
}
