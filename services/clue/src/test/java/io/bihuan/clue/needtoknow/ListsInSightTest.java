package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueflow.ClueFlow;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.Recorder;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.testkit.DocumentsAtHand;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the store is asked for leaves out nothing that somebody may see: all pages are as if every line were looked at. */
class ListsInSightTest {

    private static final Instant DAY = Instant.parse("2024-09-12T01:00:00Z");
    private static final NeedToKnow POLICY = new NeedToKnow();

    private final Places places =
            new Places(AnyLives.UNITS, DivisionRegistry.bundled(), Clock.fixed(DAY, ZoneOffset.UTC));
    private final ClueFacets facets = new ClueFacets(places);

    @Property(tries = 3000)
    void every_page_of_the_ledger_is_the_same_as_if_all_lines_were_looked_at(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int limit) {
        AnyLives lives = new AnyLives(seed);
        ReadModels documents = new DocumentsAtHand(lives.ledger(12));
        Guard<ClueLedgerLine> guard = new ClueLedgerGuard(documents, facets, places);
        Caller caller = lives.caller();

        List<Integer> blind = new ArrayList<>();
        List<Integer> blindInAll = new ArrayList<>();

        List<Page<ClueLedgerLine>> pages = pages(documents, guard, caller, limit, blind);

        assertThat(pages).isEqualTo(pages(documents, new LookingAtAll<>(guard), caller, limit, blindInAll));
        assertThat(blind).as("what the trail tells of a conflict").isEqualTo(blindInAll);
        assertThat(pages).flatMap(Page::items).allMatch(line -> line.ties() == null);
        Statistics.label("sees any")
                .collect(!pages.get(0).items().isEmpty())
                .coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 2000)
    void nobody_counts_a_clue_that_is_not_whole_for_them_and_everybody_counts_all_that_are(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int limit) {
        AnyLives lives = new AnyLives(seed);
        ReadModels documents = new DocumentsAtHand(lives.ledger(12));
        Guard<ClueFlow> guard = new ClueFlowGuard(documents, facets, places);
        Caller caller = lives.caller();

        List<String> whole = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ClueDetails clue = documents.find(ClueDetails.class, "clue-" + i).orElseThrow();
            if (documents.find(ClueFlow.class, "flow-clue-" + i).isPresent()
                    && POLICY.decide(caller, facets.of(clue)).sight() == Sight.FULL) {
                whole.add(clue.clueId());
            }
        }

        assertThat(pages(documents, guard, caller, limit, new ArrayList<>()).stream()
                        .flatMap(page -> page.items().stream())
                        .filter(flow -> !flow.source().isEmpty())
                        .map(ClueFlow::clueId))
                .containsExactlyInAnyOrderElementsOf(whole);
    }

    @Property(tries = 2000)
    void whoever_sees_anything_of_a_clue_or_must_keep_out_of_it_is_among_those_who_find_it(@ForAll long seed) {
        AnyLives lives = new AnyLives(seed);
        ReadModels documents = new DocumentsAtHand(lives.ledger(4));
        ClueLedgerGuard guard = new ClueLedgerGuard(documents, facets, places);
        Caller caller = lives.caller();
        for (int i = 0; i < 4; i++) {
            ClueDetails clue = documents.find(ClueDetails.class, "clue-" + i).orElseThrow();
            ClueLedgerLine line =
                    documents.find(ClueLedgerLine.class, "line-clue-" + i).orElseThrow();
            Protected it = facets.of(clue);
            boolean concerned =
                    POLICY.decide(caller, it).permits() || it.conflict().excludes(caller);
            if (line.ties() != null && concerned) {
                guard.among(caller, POLICY.ties(caller))
                        .ifPresent(among -> assertThat(among.values()).containsAnyElementsOf(line.ties()));
            }
        }
    }

    @Test
    void a_verifier_finds_what_the_own_unit_ever_had_and_what_is_there_for_the_verifier_in_person() {
        Caller verifier = caller("990121103-PCS", "POLICE", Level.TOWN, "990121103", Role.VERIFIER);
        ClueLedgerGuard guard = new ClueLedgerGuard(new DocumentsAtHand(Map.of()), facets, places);

        assertThat(guard.among(verifier, POLICY.ties(verifier)).orElseThrow().values())
                .containsExactlyInAnyOrder(
                        "unit:990121103-PCS", "officer:o-1", "kept-out:990121103-PCS", "kept-out:o-1");
    }

    @Test
    void a_chief_finds_what_the_units_below_had_and_a_desk_what_lies_in_its_divisions() {
        ClueLedgerGuard guard = new ClueLedgerGuard(new DocumentsAtHand(Map.of()), facets, places);
        Caller chief = caller("990121-GA", "POLICE", Level.COUNTY, "990121", Role.POLICE_CHIEF);
        Caller desk = caller("990121-SHB", "SHB", Level.COUNTY, "990121", Role.DESK_HEAD);

        assertThat(guard.among(chief, POLICY.ties(chief)).orElseThrow().values())
                .contains("unit:990121-GA", "unit:990121103-PCS", "officer:o-1")
                .doesNotContain("unit:990100-GA", "unit:990122-GA", "division:990121");
        assertThat(guard.among(desk, POLICY.ties(desk)).orElseThrow().values())
                .contains("division:990121", "division:990121103205", "officer:o-1")
                .doesNotContain("division:990100", "unit:990121-SHB");
    }

    private static Caller caller(String unit, String agency, Level level, String division, Role role) {
        return new Caller("o-1", unit, agency, level, division, Set.of(role), Set.of(unit), "");
    }

    private static <D> List<Page<D>> pages(
            ReadModels documents, Guard<D> guard, Caller caller, int limit, List<Integer> blind) {
        GuardedReads reads = new GuardedReads(documents, null, List.of(guard), noting(blind));
        return CurrentActor.callAs(caller, () -> {
            List<Page<D>> pages = new ArrayList<>();
            String after = "";
            do {
                Page<D> page = reads.page(guard.documentType(), Map.of(), "", false, after, limit);
                pages.add(page);
                after = page.next();
            } while (!after.isEmpty());
            return pages;
        });
    }

    /** Takes down of every page how much a conflict kept from it. */
    private static Recorder noting(List<Integer> blind) {
        return (Recorder) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {Recorder.class}, (self, method, given) -> {
                    blind.add((Integer) given[given.length - 1]);
                    return null;
                });
    }

    /** A guard that says nothing of where things lie. */
    private record LookingAtAll<D>(Guard<D> guard) implements Guard<D> {

        @Override
        public Class<D> documentType() {
            return guard.documentType();
        }

        @Override
        public List<@Nullable Protected> facets(List<D> documents) {
            return guard.facets(documents);
        }

        @Override
        public D whole(D document) {
            return guard.whole(document);
        }

        @Override
        public D reduced(D document, Sight sight) {
            return guard.reduced(document, sight);
        }
    }
}
