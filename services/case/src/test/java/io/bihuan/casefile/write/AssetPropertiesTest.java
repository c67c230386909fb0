package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleAssets.APPLIED;
import static io.bihuan.casefile.SampleAssets.CASE;
import static io.bihuan.casefile.SampleAssets.CITY_HEAD;
import static io.bihuan.casefile.SampleAssets.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.SampleAssets;
import io.bihuan.casefile.events.AssetFrozen;
import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.events.EmergencyMeasureConverted;
import io.bihuan.casefile.events.EmergencyMeasureReleased;
import io.bihuan.casefile.model.EmergencyKind;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.model.ReleaseGround;
import io.bihuan.casefile.model.UrgentRisk;
import io.bihuan.casefile.write.approveemergencymeasure.ApproveEmergencyMeasure;
import io.bihuan.casefile.write.assets.KnownCase;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.converttofreeze.ConvertToFreeze;
import io.bihuan.casefile.write.notedispatch.NoteDispatch;
import io.bihuan.casefile.write.notehandler.NoteHandler;
import io.bihuan.casefile.write.releaseemergencymeasure.ReleaseEmergencyMeasure;
import io.bihuan.casefile.write.ringemergency.RingEmergency;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whoever sends what and when: 48 hours are 48 hours, and each asset is given up exactly once. */
class AssetPropertiesTest {

    private static final MovableClock CLOCK = MovableClock.at(APPLIED);
    private static final AtomicReference<@Nullable Instant> FILED = new AtomicReference<>();
    private static final AtomicInteger LAST = new AtomicInteger();
    private static final List<String> REFS = List.of("Z-1", "Z-2", "Z-3");
    private static final AggregatesInMemory ASSETS = AggregatesInMemory.with(
            Matters.class, new CaseAtHand(), CLOCK, Aggregates.deadlines(), AssetMeasures.class);

    private record CaseAtHand() implements Matters {

        @Override
        public Optional<KnownCase> caseOf(String clueId) {
            return Optional.ofNullable(FILED.get()).map(filed -> new KnownCase(CASE, "HEI", "990100-GA", filed));
        }

        @Override
        public boolean keepOut(String clueId, Set<String> line, String officer) {
            return false;
        }
    }

    @Property(tries = 200)
    void a_measure_never_outlives_48_hours_and_each_asset_is_released_or_converted_exactly_once(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 9_999) Integer> draws,
            @ForAll @IntRange(max = 6_000) int filedAfterMinutes) {
        String id = "assets-" + LAST.incrementAndGet();
        CLOCK.set(APPLIED);
        FILED.set(null);
        ASSETS.send(new NoteDispatch(id, "c", "XS", "990121", at("2024-09-11T10:15")));
        ASSETS.send(new NoteHandler(id, "c", "990100-GA", at("2024-09-12T08:50")));
        ASSETS.send(approve(id, "m-0"));
        Instant filing = APPLIED.plus(Duration.ofMinutes(filedAfterMinutes));
        for (int draw : draws) {
            CLOCK.advance(Duration.ofMinutes(draw % 600));
            if (!CLOCK.instant().isBefore(filing)) {
                FILED.set(filing);
            }
            ASSETS.send(command(id, draw));
        }
        CLOCK.advance(Duration.ofHours(48));
        ASSETS.send(new RingEmergency(id, "m-0"));

        List<String> released = new ArrayList<>();
        List<String> converted = new ArrayList<>();
        int frozen = 0;
        Instant expires = APPLIED.plus(Duration.ofHours(48));
        for (Object event : ASSETS.events(id)) {
            if (event instanceof EmergencyMeasureApplied e) {
                assertThat(e.measureId())
                        .as("what was held once is not held again")
                        .isEqualTo("m-0");
                assertThat(e.expiresAt()).isEqualTo(expires);
            } else if (event instanceof EmergencyMeasureReleased e) {
                assertThat(e.endedAt()).isBeforeOrEqualTo(expires);
                released.addAll(e.refs());
            } else if (event instanceof EmergencyMeasureConverted e) {
                assertThat(e.convertedAt()).isBeforeOrEqualTo(expires);
                assertThat(filing).as("filed in time").isBeforeOrEqualTo(e.convertedAt());
                converted.addAll(e.refs());
            } else if (event instanceof AssetFrozen) {
                frozen++;
            }
        }
        List<String> ended = new ArrayList<>(released);
        ended.addAll(converted);
        assertThat(ended).containsExactlyInAnyOrderElementsOf(REFS);
        assertThat(frozen).isEqualTo(converted.size());
    }

    private static Object command(String id, int draw) {
        List<String> refs = REFS.subList(draw % 3, Math.min(3, draw % 3 + 1 + draw / 7 % 2));
        return switch (draw / 3 % 4) {
            case 0 -> new ConvertToFreeze(id, "m-0", refs, false, "冻", CITY_HEAD);
            case 1 -> new ReleaseEmergencyMeasure(id, "m-0", refs, ReleaseGround.UNRELATED, "解", CITY_HEAD);
            case 2 -> approve(id, "m-" + draw % 3);
            default -> new RingEmergency(id, "m-0");
        };
    }

    private static ApproveEmergencyMeasure approve(String id, String measureId) {
        return new ApproveEmergencyMeasure(
                id,
                measureId,
                EmergencyKind.STOP_PAYMENT,
                Ladder.HEI,
                "核",
                UrgentRisk.TRANSFER,
                SampleAssets.ALL,
                "紧",
                CITY_HEAD);
    }
}
