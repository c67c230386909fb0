package io.bihuan.clue.read.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.RiskAssessmentDemanded;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtectionDetailsTest {

    private static final String ID = "protection-tip-1";
    private static final Instant NOW = Instant.parse("2024-09-14T07:10:00Z");
    private static final LocalDate DAY = LocalDate.parse("2024-12-14");
    private static final LocalDate LATER = LocalDate.parse("2025-03-14");
    private static final RiskAssessed ASSESSED = new RiskAssessed(ID, "tip-1", "HIGH", "F-1", "o-1", "990100-GA", NOW);
    private static final ProtectionMeasureApplied APPLIED = new ProtectionMeasureApplied(
            ID, "tip-1", "m-1", "IDENTITY_WITHHELD", 1, "990100-GA", "BH-1", DAY, NOW, "o-1", "990100-GA", NOW);
    private static final ProtectionReviewOverdue OVERDUE = new ProtectionReviewOverdue(ID, "tip-1", "m-1", DAY, NOW);
    private static final ProtectionMeasureReviewed REVIEWED =
            new ProtectionMeasureReviewed(ID, "tip-1", "m-1", "FC-1", LATER, NOW, "o-1", NOW);
    private static final ProtectionMeasureLifted LIFTED =
            new ProtectionMeasureLifted(ID, "tip-1", "m-1", "RISK_ENDED", "JC-1", "o-2", "990100-GA", NOW);

    @Test
    void a_reporter_is_protected_while_a_measure_is_in_force() {
        assertThat(details(ASSESSED).status()).isEqualTo("UNPROTECTED");
        assertThat(details(ASSESSED, APPLIED).status()).isEqualTo("PROTECTED");
        ProtectionDetails over = details(ASSESSED, APPLIED, LIFTED);
        assertThat(over.status()).isEqualTo("UNPROTECTED");
        assertThat(over.measures().get(0).liftReason()).isEqualTo("RISK_ENDED");
    }

    @Test
    void a_review_ends_what_was_overdue() {
        assertThat(details(ASSESSED, APPLIED, OVERDUE).measures())
                .extracting(ProtectionDetails.Measure::overdue, ProtectionDetails.Measure::reviewOn)
                .containsExactly(Tuple.tuple(true, DAY));
        assertThat(details(ASSESSED, APPLIED, OVERDUE, REVIEWED).measures())
                .extracting(ProtectionDetails.Measure::overdue, ProtectionDetails.Measure::reviewOn)
                .containsExactly(Tuple.tuple(false, LATER));
    }

    @Test
    void a_suspected_leak_waits_for_an_assessment() {
        RiskAssessmentDemanded demanded = new RiskAssessmentDemanded(ID, "tip-1", "leak-1", NOW);
        assertThat(details(demanded).toAssess()).isTrue();
        assertThat(details(demanded, ASSESSED).toAssess()).isFalse();
    }

    @Test
    void lesser_sight_learns_neither_measures_nor_contact() {
        ProtectionDetails whole = details(
                ASSESSED, APPLIED, new ContactPolicySet(ID, "tip-1", "CODE_ONLY", null, null, null, "o-1", NOW));
        assertThat(whole.contact().rule()).isEqualTo("CODE_ONLY");
        assertThat(whole.statusOnly().toString())
                .contains("PROTECTED")
                .doesNotContain("CODE_ONLY", "990100-GA", "HIGH");
        assertThat(whole.metadataOnly().status()).isEmpty();
    }

    private static ProtectionDetails details(ProtectionEvent... events) {
        @Nullable ProtectionDetails details = null;
        long sequence = 0;
        for (ProtectionEvent event : List.of(events)) {
            details = ProtectionDetails.evolve(details, event, info(sequence++));
        }
        return details;
    }

    private static EventInfo info(long sequence) {
        return new EventInfo(sequence, "event-" + sequence, ID, sequence, NOW, "clue.Event", Map.of());
    }
}
