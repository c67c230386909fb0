package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueDetailsAtHand;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.clue.read.worklists.ClueWork;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClueWorkGuardTest {

    private static final Instant DAY = Instant.parse("2024-09-12T01:00:00Z");

    private final ClueFacets facets = new ClueFacets(
            new Places(UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(DAY, ZoneOffset.UTC)));
    private final ClueDetails clue = ClueFacetsTest.clue("DISPATCHED", ClueFacetsTest.route(DAY), null, null);
    private final ClueWorkGuard guard = new ClueWorkGuard(new DocumentsAtHand(Map.of("clue-1", clue)), facets);

    @Test
    void the_work_on_a_clue_is_guarded_as_the_clue_is() {
        assertThat(guard.facets(List.of(work("clue-1", clue.version())))).containsExactly(facets.of(clue));
    }

    @Test
    void as_long_as_the_clues_own_document_is_behind_nobody_sees_it_on_a_list() {
        assertThat(guard.facets(List.of(work("clue-1", clue.version() + 1), work("clue-2", 0))))
                .containsExactly(null, null);
    }

    @Test
    void metadata_is_on_no_list() {
        assertThat(guard.reduced(work("clue-1", 3), Sight.METADATA_ONLY).seats())
                .isEmpty();
        assertThat(guard.reduced(work("clue-1", 3), Sight.STATUS_ONLY).line().grade())
                .isNull();
    }

    @Test
    void what_somebody_keeps_out_of_and_what_is_sealed_is_not_counted() {
        CluesThatMayBeCounted countable =
                new CluesThatMayBeCounted(new DocumentsAtHand(Map.of("clue-1", clue)), facets);

        assertThat(countable.among(List.of("clue-1", "clue-2"))).containsExactly("clue-1");
        for (ClueDetails hidden : List.of(inConflict(), ClueFacetsTest.sealed())) {
            assertThat(new CluesThatMayBeCounted(new DocumentsAtHand(Map.of("clue-1", hidden)), facets)
                            .among(List.of("clue-1")))
                    .isEmpty();
        }
    }

    private static ClueDetails inConflict() {
        ClueDetails registered = ClueDetailsAtHand.after(
                null,
                new ClueRegistered(
                        "clue-1",
                        "XS-1",
                        "tip-1",
                        "MASS_REPORT",
                        DAY,
                        "REAL_NAME",
                        "990121103",
                        "",
                        "990100-SHB",
                        DAY));
        return ClueDetailsAtHand.after(
                registered,
                new ClueTriaged("clue-1", "ORG_CRIME", "HEI", "", "KEY", List.of("990121103-PCS"), "o-1", "o-2", DAY));
    }

    private static ClueWork work(String clueId, long version) {
        ClueLedgerLine line = new ClueLedgerLine(
                clueId,
                "XS-1",
                "DISPATCHED",
                "已交办",
                "990121103",
                "KEY",
                null,
                null,
                null,
                null,
                null,
                false,
                DAY,
                version,
                List.of());
        return new ClueWork(
                clueId, "XS-1", "990100-SHB", List.of("990100-SHB"), List.of("990100-SHB"), line, List.of(), version);
    }
}
