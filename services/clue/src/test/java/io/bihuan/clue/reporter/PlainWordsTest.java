package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.model.Recipient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void every_state_has_words_and_none_is_the_word_used_inside() {
        assertThat(PlainWords.of(Optional.empty())).isEqualTo("已收到您的举报,正在受理。");
        for (ClueStatus status : ClueStatus.values()) {
            assertThat(PlainWords.of(Optional.of(status)))
                    .as(status.name())
                    .isNotBlank()
                    .isNotEqualTo(PlainWords.of(Optional.empty()));
        }
    }

    @Test
    void every_end_without_a_clue_has_words_that_say_what_to_do_or_who_has_it_now() {
        for (DeclineReason reason : DeclineReason.values()) {
            assertThat(PlainWords.of(new TipDeclined("t", reason.name(), "o-1", "o-2", "u", Instant.EPOCH)))
                    .contains("补充");
        }
        for (Recipient recipient : Recipient.values()) {
            assertThat(PlainWords.of(new TipReferred("t", recipient.name(), "Y-1", "o-1", "u", Instant.EPOCH)))
                    .contains("已移送");
        }
    }

    @Test
    void a_notice_of_acceptance_is_made_of_its_day_and_a_refusal_of_its_reason() {
        assertThat(PlainWords.of(notice("ACCEPTED", null))).isEqualTo("您反映的情况已于2024年9月13日告知受理,将依法办理。");
        for (DeclineReason reason : DeclineReason.values()) {
            assertThat(PlainWords.of(notice("NOT_ACCEPTED", reason.name())))
                    .isEqualTo(PlainWords.of(new TipDeclined("t", reason.name(), "o-1", "o-2", "u", Instant.EPOCH)));
        }
    }

    private static AcceptanceNoticeSent notice(String kind, @Nullable String reason) {
        Instant nearMidnight = Instant.parse("2024-09-12T16:30:00Z");
        return new AcceptanceNoticeSent(
                "acceptance-clue-1", "clue-1", kind, reason, "QUERY_CODE", null, "o-1", "u", nearMidnight);
    }

    @Test
    void that_a_clue_was_returned_or_recalled_cannot_be_seen() {
        String handedOver = PlainWords.of(Optional.of(ClueStatus.DISPATCHED));
        assertThat(PlainWords.of(Optional.of(ClueStatus.RETURNED))).isEqualTo(handedOver);
        assertThat(PlainWords.of(Optional.of(ClueStatus.RECALLED))).isEqualTo(handedOver);
        assertThat(PlainWords.of(Optional.of(ClueStatus.ACCEPTED))).isEqualTo(handedOver);
        assertThat(PlainWords.of(Optional.of(ClueStatus.SPLIT_PARENT)))
                .as("nor that there are two lines")
                .isEqualTo(handedOver);
    }

    @Test
    void that_and_why_it_takes_longer_is_said_until_there_is_a_result() {
        for (ExtensionGround ground : ExtensionGround.values()) {
            assertThat(PlainWords.of(Optional.of(ClueStatus.VERIFYING), Optional.of(ground)))
                    .startsWith(PlainWords.of(Optional.of(ClueStatus.VERIFYING)))
                    .endsWith(",经上级批准,办理期限已延长。")
                    .doesNotContain("null");
        }
        for (ClueStatus status : new ClueStatus[] {ClueStatus.CONCLUDED, ClueStatus.LOOP_CLOSED}) {
            assertThat(PlainWords.of(Optional.of(status), Optional.of(ExtensionGround.NEW_FACTS)))
                    .isEqualTo(PlainWords.of(Optional.of(status)));
        }
        assertThat(PlainWords.of(Optional.of(ClueStatus.VERIFYING), Optional.empty()))
                .isEqualTo(PlainWords.of(Optional.of(ClueStatus.VERIFYING)));
    }

    @Test
    void only_a_result_can_be_disputed() {
        assertThat(PlainWords.hasResult(Optional.empty())).isFalse();
        assertThat(PlainWords.hasResult(Optional.of(ClueStatus.UNDER_SIGNOFF))).isFalse();
        assertThat(PlainWords.hasResult(Optional.of(ClueStatus.CONCLUDED))).isTrue();
        assertThat(PlainWords.hasResult(Optional.of(ClueStatus.LOOP_CLOSED))).isTrue();
    }
}
