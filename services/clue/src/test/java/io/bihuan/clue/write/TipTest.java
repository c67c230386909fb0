package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.Recipient;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.TipContent;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.declinetip.DeclineTip;
import io.bihuan.clue.write.detachtip.DetachTip;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.clue.write.refertip.ReferTip;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TipTest {

    private static final Instant RECEIVED = ClueHistory.at("2024-09-10T09:14");
    private static final Instant NOW = ClueHistory.at("2024-09-11T10:15");
    private static final TipContent CONTENT = new TipContent(
            "MASS_REPORT", "HOTLINE", RECEIVED, "REAL_NAME", "990121107", "柳湾村", "自然资源", "某采砂团伙", "强迫村民买砂");

    @Test
    void a_tip_is_received_raw_with_its_hash_and_both_times() {
        fixture(Tip.class).givenNoPriorActivity().when(receive("MASS_REPORT")).expectEvents(received());
    }

    @Test
    void the_same_tip_comes_in_once() {
        expectRefusal(
                fixture(Tip.class).given(received()).when(receive("MASS_REPORT")), ClueError.TIP_ALREADY_RECEIVED);
        Assertions.assertThat(ClueError.TIP_ALREADY_RECEIVED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_source_must_be_in_the_table() {
        expectRefusal(
                fixture(Tip.class).givenNoPriorActivity().when(receive("RUMOUR")), ClueError.SOURCE_CLASS_UNKNOWN);
    }

    @Test
    void a_tip_is_attached_to_a_clue() {
        fixture(Tip.class)
                .given(received())
                .when(attach("clue-1"))
                .expectEvents(new TipAttached("tip-1", "clue-1", NOW));
    }

    @Test
    void attaching_it_again_says_that_it_is_done() {
        expectRefusal(
                fixture(Tip.class).given(received(), attached()).when(attach("clue-1")),
                ClueError.TIP_ALREADY_ATTACHED);
        Assertions.assertThat(ClueError.TIP_ALREADY_ATTACHED.meansAlreadyDone()).isTrue();
    }

    @Test
    void a_tip_belongs_to_one_clue_only() {
        expectRefusal(
                fixture(Tip.class).given(received(), attached()).when(attach("clue-2")),
                ClueError.TIP_ATTACHED_ELSEWHERE,
                Map.of("clueId", "clue-1"));
    }

    @Test
    void a_tip_that_was_wrongly_attached_is_as_it_was_before() {
        fixture(Tip.class)
                .given(received(), attached())
                .when(new DetachTip("tip-1", ClueHistory.DESK))
                .expectEvents(new TipDetached("tip-1", "clue-1", "o-desk-1", NOW));
        fixture(Tip.class)
                .given(received(), attached(), new TipDetached("tip-1", "clue-1", "o-desk-1", NOW))
                .when(attach("clue-2"))
                .expectEvents(new TipAttached("tip-1", "clue-2", NOW));
        expectRefusal(
                fixture(Tip.class).given(received()).when(new DetachTip("tip-1", ClueHistory.DESK)),
                ClueError.TIP_NOT_ATTACHED);
    }

    @Test
    void a_clue_never_loses_the_tip_it_was_registered_from() {
        expectRefusal(
                fixture(Tip.class)
                        .given(received(), new TipAttached("tip-1", "clue-tip-1", NOW))
                        .when(new DetachTip("tip-1", ClueHistory.DESK)),
                ClueError.CLUE_COMES_FROM_TIP);
    }

    @Test
    void a_tip_is_declined_with_a_reason_by_two_persons() {
        fixture(Tip.class).given(received()).when(decline("o-desk-9")).expectEvents(declined());
        expectRefusal(
                fixture(Tip.class).given(received()).when(decline("o-desk-1")), ClueError.SECOND_OFFICER_REQUIRED);
        expectRefusal(
                fixture(Tip.class).given(received(), attached()).when(decline("o-desk-9")),
                ClueError.TIP_HAS_A_CLUE,
                Map.of("clueId", "clue-1"));
        expectRefusal(
                fixture(Tip.class).given(received(), declined()).when(decline("o-desk-9")),
                ClueError.TIP_ALREADY_SETTLED);
    }

    @Test
    void a_tip_is_referred_to_the_organ_that_is_competent() {
        TipReferred referred = new TipReferred("tip-1", "REGULATOR", "Y-2024-0031", "o-desk-1", "990100-SHB", NOW);
        fixture(Tip.class).given(received()).when(refer("Y-2024-0031")).expectEvents(referred);
        expectRefusal(
                fixture(Tip.class).given(received()).when(refer("13800000000")), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(
                fixture(Tip.class).given(received(), referred).when(refer("Y-2024-0031")),
                ClueError.TIP_ALREADY_SETTLED);
    }

    @Test
    void a_tip_that_was_declined_wrongly_still_becomes_a_clue() {
        fixture(Tip.class)
                .given(received(), declined())
                .when(attach("clue-tip-1"))
                .expectEvents(new TipAttached("tip-1", "clue-tip-1", NOW));
    }

    private static TipDeclined declined() {
        return new TipDeclined("tip-1", "NO_FACTS_TO_CHECK", "o-desk-1", "o-desk-9", "990100-SHB", NOW);
    }

    private static DeclineTip decline(String secondOfficer) {
        return new DeclineTip("tip-1", DeclineReason.NO_FACTS_TO_CHECK, secondOfficer, ClueHistory.DESK);
    }

    private static ReferTip refer(String transferRef) {
        return new ReferTip("tip-1", Recipient.REGULATOR, transferRef, ClueHistory.DESK);
    }

    private static TipReceived received() {
        return new TipReceived(
                "tip-1",
                "MASS_REPORT",
                "HOTLINE",
                RECEIVED,
                NOW,
                "REAL_NAME",
                "r-7f3a",
                "990121107",
                "柳湾村",
                "自然资源",
                "某采砂团伙",
                "强迫村民买砂",
                null,
                null,
                null,
                "FORM",
                CONTENT.hash());
    }

    private static TipAttached attached() {
        return new TipAttached("tip-1", "clue-1", NOW);
    }

    private static ReceiveTip receive(String source) {
        return new ReceiveTip(
                "tip-1",
                source,
                "HOTLINE",
                RECEIVED,
                ReporterMode.REAL_NAME,
                "r-7f3a",
                "990121107",
                "柳湾村",
                "自然资源",
                "某采砂团伙",
                "强迫村民买砂",
                null,
                null,
                null,
                "FORM",
                ClueHistory.DESK);
    }

    private static AttachTipToClue attach(String clueId) {
        return new AttachTipToClue("tip-1", clueId, Actor.system("policy"));
    }
}
