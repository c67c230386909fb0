package io.bihuan.clue.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.responsibility.ResponsibilityEntry;
import io.bihuan.clue.read.unsealrequests.RequestsInSight;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.NeedToKnow;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import io.bihuan.testkit.DocumentsAtHand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads of an act in a clue of the county 990121, and of one about its reporter (F19, ADR 48). */
class ResponsibilitySightTest {

    private static final Caller AUDITOR = caller("990000-SJ", "AUDIT", "990000", Role.AUDITOR);
    private static final Caller DISCIPLINE = caller("990100-JW", "DISCIPLINE", "990100", Role.DISCIPLINE_OFFICER);
    private static final Caller OTHER_DISCIPLINE = caller("990200-JW", "DISCIPLINE", "990200", Role.DISCIPLINE_OFFICER);
    private static final Caller DESK = caller("990100-SHB", "SHB", "990100", Role.DESK_HEAD);
    private static final Caller TRANSFERRED = caller("990122-GA", "POLICE", "990122", Role.VERIFIER);
    private static final Caller KEEPER = caller("990100-MG", "OTHER", "990100", Role.KEY_CUSTODIAN);

    private final ClueDetails clue =
            ClueFacetsTest.clue("DISPATCHED", ClueFacetsTest.route(ClueFacetsTest.DAY_1), null, null);
    private final DocumentsAtHand documents = new DocumentsAtHand(Map.of("clue-1", clue));
    private final ClueFacets facets = new ClueFacets(new Places(
            UnitRegistry.bundled(), DivisionRegistry.bundled(), Clock.fixed(ClueFacetsTest.DAY_1, ZoneOffset.UTC)));

    @Test
    void auditors_read_who_acted_and_the_discipline_organ_what_was_answered_and_found() {
        ResponsibilityEntry entry = entry("clue.ClueDispatched", "clue-1");

        assertThat(sight(AUDITOR, entry)).isEqualTo(Sight.METADATA_ONLY);
        assertThat(sight(DISCIPLINE, entry)).isEqualTo(Sight.STATUS_ONLY);
        assertThat(sight(OTHER_DISCIPLINE, entry)).isEqualTo(Sight.NONE);
        ResponsibilityEntry audited = guard(ConflictSet.NONE).reduced(entry, Sight.METADATA_ONLY);
        assertThat(audited.answers()).isEmpty();
        assertThat(audited.examination()).isNull();
        assertThat(audited.officer()).isEqualTo("o-1");
        assertThat(guard(ConflictSet.NONE).reduced(entry, Sight.STATUS_ONLY)).isEqualTo(entry);
    }

    @Test
    void who_decided_about_a_reporter_is_for_auditors_alone_and_for_none_who_must_keep_out() {
        ResponsibilityEntry entry = entry("clue.UnsealApproved", "unseal-1");

        assertThat(sight(AUDITOR, entry)).isEqualTo(Sight.METADATA_ONLY);
        assertThat(sight(DISCIPLINE, entry)).isEqualTo(Sight.NONE);
        assertThat(sight(DESK, entry)).isEqualTo(Sight.NONE);
        Protected kept = guard(ConflictSet.ofUnits(Set.of("990000-SJ")))
                .facets(List.of(entry))
                .get(0);
        assertThat(new NeedToKnow().decide(AUDITOR, kept).sight()).isEqualTo(Sight.NONE);
    }

    @Test
    void where_ones_own_act_led_is_told_as_long_as_one_sees_the_matter() {
        ResponsibilityEntry entry = entry("clue.ClueDispatched", "clue-1");

        assertThat(own(ConflictSet.NONE).isMatterSeen(DESK, entry)).isTrue();
        assertThat(own(ConflictSet.NONE).isMatterSeen(TRANSFERRED, entry)).isFalse();
        assertThat(own(ConflictSet.ofUnits(Set.of("990100-SHB"))).isMatterSeen(DESK, entry))
                .as("a conflict is one of several causes for a blank")
                .isFalse();
        assertThat(own(ConflictSet.NONE).isMatterSeen(KEEPER, entry("clue.UnsealApproved", "unseal-1")))
                .as("keepers see the requests they decide")
                .isTrue();
    }

    private Sight sight(Caller caller, ResponsibilityEntry entry) {
        Protected facet = guard(ConflictSet.NONE).facets(List.of(entry)).get(0);
        return new NeedToKnow().decide(caller, facet).sight();
    }

    private ActsInMattersSeen own(ConflictSet conflicts) {
        RequestsInSight requests = id -> new RequestsInSight.Look(Sight.FULL, true, false);
        return new ActsInMattersSeen(
                guard(conflicts), new SightFromTheLog(documents), new AllInConflict(conflicts), requests);
    }

    private ResponsibilityEntryGuard guard(ConflictSet conflicts) {
        return new ResponsibilityEntryGuard(documents, facets, new AllInConflict(conflicts));
    }

    private static ResponsibilityEntry entry(String act, String matter) {
        return new ResponsibilityEntry(
                "act-1",
                "o-1",
                "990100-SHB",
                "SHB",
                "CITY",
                null,
                null,
                act,
                "",
                matter,
                "event-1",
                7,
                Instant.EPOCH,
                List.of("FJ-7"),
                new ResponsibilityEntry.Examination("NOT_LIABLE", "RD-1", "J-1", "J-2", true));
    }

    private static Caller caller(String unit, String agency, String division, Role role) {
        return new Caller("o-1", unit, agency, Level.CITY, division, Set.of(role), Set.of(unit), "");
    }
}
