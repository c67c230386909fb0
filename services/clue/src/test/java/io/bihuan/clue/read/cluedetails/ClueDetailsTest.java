package io.bihuan.clue.read.cluedetails;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.events.VerificationResumed;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.read.cluedetails.ClueDetails.EarlierConclusion;
import io.bihuan.clue.write.Folds;
import io.bihuan.clue.write.MergedLives;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ClueDetailsTest {

    @Test
    void a_clue_that_was_reopened_shows_both_conclusions_and_only_what_came_of_the_last() {
        ClueDetails details = details(Folds.untilConcludedAgain());
        assertThat(details.status()).isEqualTo("CONCLUDED");
        assertThat(details.earlierConclusions())
                .extracting(earlier -> earlier.conclusion().kind(), EarlierConclusion::ground)
                .containsExactly(Tuple.tuple("UNPROVEN", "OVERTURNED"));
        assertThat(details.conclusion().kind()).isEqualTo("TRUE");
        assertThat(details.feedback()).isNull();
        assertThat(details.deadlines())
                .filteredOn(ClueDeadline::isOpen)
                .extracting(ClueDeadline::clock)
                .containsExactly("FEEDBACK");
    }

    @Test
    void a_whole_life_is_told() {
        List<ClueEvent> life = Folds.untilHandled();
        ClueDetails details = details(life);
        assertThat(details.status()).isEqualTo("HANDLED");
        assertThat(details.statusLabel()).isEqualTo("已办结");
        assertThat(details.allowed()).contains("CloseLoop");
        assertThat(details.route().handlingUnit()).isEqualTo("990100-GA");
        assertThat(details.route().acknowledgedAt()).isNotNull();
        assertThat(details.verification().measures()).hasSize(2);
        assertThat(details.verification().reporterAnswered()).isTrue();
        assertThat(details.conclusion().concludedAt()).isNotNull();
        assertThat(details.caseLink().caseId()).isEqualTo("case-clue-1");
        assertThat(details.feedback().outcome()).isEqualTo("FED_BACK");
        assertThat(details.deadlines())
                .extracting(ClueDeadline::clock, ClueDeadline::state, ClueDeadline::dueOn)
                .containsExactly(
                        tuple("RECEIPT", "MET", "2024-09-13"),
                        tuple("VERIFICATION", "MET", "2024-12-12"),
                        tuple("FEEDBACK", "MET", "2024-11-01"));
        assertThat(details.version()).isEqualTo(life.size() - 1);
    }

    @Test
    void where_disorder_was_referred_to_and_what_came_back_is_told() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDisorderWasReferred());
        ClueDetails sent = details(life);
        assertThat(sent.status()).isEqualTo("REFERRED");
        assertThat(sent.aftermath().referral().referredTo()).isEqualTo("990122-GA");
        assertThat(sent.aftermath().referral().reply()).isNull();
        life.add(new ReferralAnswered(
                "clue-1", "990122-GA", "RECTIFIED", "H-1", "o-desk-1", "990100-SHB", Instant.EPOCH));
        ClueDetails answered = details(life);
        assertThat(answered.status()).isEqualTo("REFERRED");
        assertThat(answered.aftermath().referral().reply()).isEqualTo("RECTIFIED");
        assertThat(answered.aftermath().referral().channel()).isEqualTo("PUBLIC_ORDER");
    }

    @Test
    void what_the_loop_waits_for_beside_the_clue_is_shown_until_it_has_come_back() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilHandled());
        life.add(new OutflowOpened("clue-1", "REVIEW", "review-1", Instant.EPOCH));
        life.add(new OutflowOpened("clue-1", "CLEARING", "clearing-1", Instant.EPOCH));
        assertThat(details(life).aftermath().outflows())
                .extracting(ClueAftermath.Outflow::item)
                .containsExactly("REVIEW", "CLEARING");
        life.add(new OutflowReturned("clue-1", "REVIEW", "review-1", Instant.EPOCH));
        life.add(new OutflowReturned("clue-1", "CLEARING", "clearing-1", Instant.EPOCH));
        assertThat(details(life).aftermath()).isNull();
    }

    @Test
    void an_archived_clue_says_where_its_file_is_and_is_restricted_when_its_time_is_over() {
        List<ClueEvent> life = Folds.untilRetentionEnded();
        ClueDetails archived = details(life.subList(0, life.size() - 1));
        assertThat(archived.status()).isEqualTo("ARCHIVED");
        assertThat(archived.allowed()).containsExactly("ReopenClue");
        assertThat(archived.aftermath().archive().retainedUntil()).isEqualTo("2027-12-02");
        assertThat(archived.isRestricted()).isFalse();
        ClueDetails restricted = details(life);
        assertThat(restricted.isRestricted()).isTrue();
        ClueDetails left = restricted.statusOnly();
        assertThat(left.aftermath().archive().archiveNo()).isEqualTo("DA-1");
        assertThat(left.toString()).doesNotContain("UNPROVEN", "tip-1", "o-city-1", "K-2024");
        assertThat(restricted.metadataOnly().aftermath()).isNull();
    }

    @Test
    void a_clue_that_is_verified_again_is_out_of_the_archive_and_read_again() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilRetentionEnded());
        life.add(new ClueReopened(
                "clue-1", "XS", "NEW_FACTS", "J-9", "990100-GA", "o-desk-1", "990100-SHB", Instant.EPOCH));
        assertThat(details(life).isRestricted()).isFalse();
        assertThat(details(life).aftermath()).isNull();
    }

    @Test
    void a_phase_is_absent_until_the_clue_comes_to_it() {
        ClueDetails details = details(Folds.untilDispatched());
        assertThat(details.verification()).isNull();
        assertThat(details.conclusion()).isNull();
        assertThat(details.caseLink()).isNull();
    }

    @Test
    void a_breach_stays_when_the_act_follows() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        Instant end = Instant.parse("2024-09-13T16:00:00Z");
        LocalDate dueOn = LocalDate.parse("2024-09-13");
        life.add(new DeadlineBreached("clue-1", "XS", "RECEIPT", "990100-GA", "T04", dueOn, end, end));
        assertThat(details(life).deadlines().get(0).state()).isEqualTo("BREACHED");
        life.add(new DeadlineMet("clue-1", "RECEIPT", "990100-GA", "T04", dueOn, end, true, end.plusSeconds(60)));
        assertThat(details(life).deadlines().get(0).state()).isEqualTo("MET");
        assertThat(details(life).deadlines().get(0).breached()).isTrue();
    }

    @Test
    void until_a_unit_signs_the_desk_has_it_and_the_unit_is_asked() {
        ClueDetails offered = details(Folds.untilDispatched());
        assertThat(offered.custody().custodian()).isEqualTo("990100-SHB");
        assertThat(offered.custody().open().to()).isEqualTo("990100-GA");
        ClueDetails taken = details(Folds.untilVerifying());
        assertThat(taken.custody().custodian()).isEqualTo("990100-GA");
        assertThat(taken.custody().offer()).isNull();
        assertThat(taken.custody().former()).containsExactly("990100-SHB");
    }

    @Test
    void what_was_withdrawn_is_with_the_desk_and_goes_to_nobody() {
        ClueDetails withdrawn = details(Folds.untilWithdrawn());
        assertThat(withdrawn.status()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.custody()).isEqualTo(Custody.at("990100-SHB"));
        assertThat(withdrawn.route()).isNull();
        assertThat(withdrawn.deadlines()).extracting(ClueDeadline::state).containsExactly("ENDED");
    }

    @Test
    void while_a_return_waits_the_unit_has_it_and_its_clock_runs() {
        ClueDetails waiting = details(Folds.untilReturnOffered());
        assertThat(waiting.status()).isEqualTo("RETURN_OFFERED");
        assertThat(waiting.allowed()).contains("AcceptReturn", "RefuseReturn");
        assertThat(waiting.custody().custodian()).isEqualTo("990100-GA");
        assertThat(waiting.custody().open().returnReason()).isEqualTo("NO_JURISDICTION");
        assertThat(waiting.deadlines())
                .filteredOn(ClueDeadline::isOpen)
                .extracting(ClueDeadline::clock)
                .containsExactly("VERIFICATION");
    }

    @Test
    void a_unit_that_is_asked_is_shown_a_defined_minimum() {
        ClueDetails preview = details(Folds.untilDispatched()).preview();
        assertThat(preview.clueNo()).isNotEmpty();
        assertThat(preview.allowed()).contains("AcknowledgeReceipt", "ReturnClue");
        assertThat(preview.custody().open().by()).isEqualTo("990100-SHB");
        assertThat(preview.route().dueOn()).isNotNull();
        assertThat(preview.triage().grade()).isEqualTo("KEY");
        assertThat(preview.triage().firstOfficer()).isEmpty();
        assertThat(preview.triage().conflictUnits()).isEmpty();
        assertThat(preview.tipId()).isEmpty();
        assertThat(preview.origin().sourceClass()).isEmpty();
        assertThat(preview.verification()).isNull();
    }

    @Test
    void a_document_from_before_the_handshake_says_by_its_route_who_has_it() {
        for (List<ClueEvent> life : List.of(
                Folds.untilDispatched(), Folds.untilReturned(), Folds.untilRedispatched(), Folds.untilVerifying())) {
            ClueDetails now = details(life);
            assertThat(withoutCustody(now).custodyNow())
                    .extracting(Custody::custodian, Custody::onItsWayOut)
                    .containsExactly(now.custody().custodian(), now.custody().onItsWayOut());
        }
    }

    private static ClueDetails withoutCustody(ClueDetails it) {
        return new ClueDetails(
                it.clueId(),
                it.clueNo(),
                it.tipId(),
                it.status(),
                it.statusLabel(),
                it.allowed(),
                it.origin(),
                it.line(),
                it.merger(),
                it.triage(),
                null,
                it.route(),
                it.returnedBy(),
                it.verification(),
                it.team(),
                it.conclusion(),
                it.earlierConclusions(),
                it.caseLink(),
                it.feedback(),
                it.aftermath(),
                it.deadlines(),
                it.handledAt(),
                it.outcome(),
                it.closedAt(),
                it.version());
    }

    @Test
    void a_return_ends_the_clocks_of_the_unit() {
        ClueDetails returned = details(Folds.untilReturned());
        assertThat(returned.returnedBy()).isEqualTo("990100-GA");
        assertThat(returned.deadlines()).extracting(ClueDeadline::state).containsExactly("ENDED");
        assertThat(details(Folds.untilRedispatched()).deadlines())
                .extracting(ClueDeadline::state)
                .containsExactly("ENDED", "RUNNING");
    }

    @Test
    void a_paused_clue_says_why_and_its_clock_stands_still_until_it_goes_on() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilPaused());
        ClueDetails paused = details(life);
        assertThat(paused.status()).isEqualTo("PAUSED");
        assertThat(paused.allowed()).containsExactly("ResumeVerification");
        assertThat(paused.verification().pauses())
                .extracting(ClueDetails.Pause::ground, ClueDetails.Pause::resumedAt)
                .containsExactly(Tuple.tuple("AWAITING_APPRAISAL", null));
        assertThat(paused.deadlines().get(1).state()).isEqualTo("SUSPENDED");

        Instant resumed = Instant.parse("2024-11-11T08:00:00Z");
        LocalDate dueOn = LocalDate.parse("2024-12-12");
        life.add(new VerificationResumed("clue-1", "990100-GA", "o-desk-0", "990000-SHB", resumed));
        life.add(new DeadlineResumed(
                "clue-1",
                "VERIFICATION",
                "990100-GA",
                "T09",
                1,
                "2026.1",
                false,
                Instant.parse("2024-11-01T01:00:00Z"),
                10,
                dueOn,
                dueOn.plusDays(11),
                Instant.parse("2024-12-23T16:00:00Z"),
                resumed,
                resumed,
                resumed));
        ClueDetails goesOn = details(life);
        assertThat(goesOn.status()).isEqualTo("VERIFYING");
        assertThat(goesOn.verification().pauses().get(0).resumedAt()).isEqualTo(resumed);
        ClueDeadline clock = goesOn.deadlines().get(1);
        assertThat(clock.state()).isEqualTo("RUNNING");
        assertThat(clock.dueOn()).isEqualTo("2024-12-23");
        assertThat(clock.daysPaused()).isEqualTo(10);
    }

    @Test
    void an_extended_and_a_recounted_clock_show_the_end_that_counts_now() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        Instant at = Instant.parse("2024-12-05T01:00:00Z");
        Instant end = Instant.parse("2025-01-13T16:00:00Z");
        LocalDate dueOn = LocalDate.parse("2024-12-12");
        LocalDate extendedTo = LocalDate.parse("2025-01-13");
        life.add(new DeadlineNeared("clue-1", "VERIFICATION", "990100-GA", "T09", "SEVEN_DAYS", dueOn, end, at, at));
        assertThat(details(life).deadlines().get(1).state()).isEqualTo("WARNED");
        life.add(new DeadlineExtended(
                "clue-1",
                "VERIFICATION",
                "990100-GA",
                "T09",
                1,
                "2026.1",
                false,
                1,
                30,
                "COMPLEX_FACTS",
                "Y-1",
                dueOn,
                extendedTo,
                end,
                at,
                at,
                "o-desk-0",
                "990000-SHB",
                at));
        ClueDeadline extended = details(life).deadlines().get(1);
        assertThat(extended.state()).isEqualTo("RUNNING");
        assertThat(extended.extensions()).isEqualTo(1);
        assertThat(extended.dueOn()).isEqualTo(extendedTo);
        assertThat(extended.ruleDueOn()).isEqualTo(dueOn);
        life.add(new DeadlineRecomputed(
                "clue-1",
                "VERIFICATION",
                "990100-GA",
                "T09",
                1,
                "2026.1",
                "2027.1",
                true,
                extendedTo,
                extendedTo.plusDays(1),
                end,
                at,
                at,
                at));
        ClueDeadline recounted = details(life).deadlines().get(1);
        assertThat(recounted.dueOn()).isEqualTo("2025-01-14");
        assertThat(recounted.calendarVersion()).isEqualTo("2027.1");
        assertThat(recounted.provisional()).isTrue();
    }

    @Test
    void signatures_are_shown_slot_by_slot_until_the_text_changes() {
        Instant when = Instant.parse("2024-10-11T07:10:00Z");
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        life.add(new ConclusionSubmitted("clue-1", "TRUE", "HEI", "B-1", "o-1", "990100-GA", when));
        assertThat(details(life).status()).isEqualTo("UNDER_GATE");
        life.add(frozen("hash-1", when));
        assertThat(details(life).status()).isEqualTo("UNDER_SIGNOFF");
        life.add(new SubstituteDesignated("clue-1", 2, "o-9", "INTEREST", "o-0", "990000-GA", when));
        life.add(new ConclusionSigned("clue-1", 1, "责任民警", "hash-1", "AGREED", "o-1", "990100-GA", false, when));
        ClueSignoff signed = details(life).conclusion().signoff();
        assertThat(signed.slots()).extracting(ClueSignoff.Slot::signedBy).containsExactly("o-1", null);
        assertThat(signed.slots()).extracting(ClueSignoff.Slot::substitute).containsExactly(null, "o-9");
        life.add(new SignatureRefused("clue-1", 2, "局长", "FACTS_UNCLEAR", "o-9", "990100-GA", when));
        assertThat(details(life).status()).isEqualTo("VERIFYING");
        assertThat(details(life).conclusion().signoff().sentBack()).isEqualTo("FACTS_UNCLEAR");
        life.add(new ConclusionSubmitted("clue-1", "TRUE", "HEI", "B-2", "o-1", "990100-GA", when));
        life.add(frozen("hash-2", when));
        ClueSignoff again = details(life).conclusion().signoff();
        assertThat(again.textHash()).isEqualTo("hash-2");
        assertThat(again.slots()).extracting(ClueSignoff.Slot::signedBy).containsExactly(null, null);
        life.add(new SignoffChainCompleted("clue-1", "hash-2", when));
        life.add(new GatePassed("clue-1", "o-desk-1", "990100-SHB", when));
        assertThat(details(life).status()).isEqualTo("UNDER_GATE");
        assertThat(details(life).conclusion().signoff().gates())
                .extracting(ClueSignoff.Gate::unit)
                .containsExactly("990100-SHB");
    }

    private static ConclusionFrozen frozen(String hash, Instant when) {
        return new ConclusionFrozen(
                "clue-1", hash, "five-chiefs", 1, List.of("VERIFIER", "POLICE_CHIEF"), List.of("责任民警", "局长"), 2, when);
    }

    private static Tuple tuple(String clock, String state, String dueOn) {
        return Tuple.tuple(clock, state, LocalDate.parse(dueOn));
    }

    @Test
    void a_clue_that_was_merged_and_unmerged_is_shown_as_before() {
        Stream.concat(MergedLives.ofTheMerged(), MergedLives.ofTheMain())
                .forEach(life -> assertThat(details(life.after()))
                        .usingRecursiveComparison()
                        .ignoringFields("version")
                        .isEqualTo(details(life.before())));
    }

    @Test
    void a_merged_clue_says_where_it_is_worked_on_and_its_clocks_do_not_run() {
        MergedLives.ofTheMerged().map(life -> details(life.merged())).forEach(merged -> {
            assertThat(merged.status()).isEqualTo("MERGED");
            assertThat(merged.allowed()).containsExactly("RecordFeedback", "UnmergeClue");
            assertThat(merged.merger().mergedInto()).isEqualTo("clue-main");
            assertThat(merged.deadlines()).noneMatch(ClueDeadline::isOpen);
            assertThat(merged.merger().among(Set.of("clue-main"))).isEqualTo(merged.merger());
            assertThat(merged.with(merged.merger().among(Set.of())).toString()).doesNotContain("clue-main", "XS-1,");
        });
    }

    private static ClueDetails details(List<ClueEvent> life) {
        return Folds.fold(new ClueDetailsProjection(), life).get("clue-1");
    }
}
