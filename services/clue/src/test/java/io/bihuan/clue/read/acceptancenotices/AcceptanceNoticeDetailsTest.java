package io.bihuan.clue.read.acceptancenotices;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptanceNoticeDetailsTest {

    private static final Instant END = Instant.parse("2024-09-25T16:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.parse("2024-09-25");

    @Test
    void a_notice_says_until_when_it_is_owed_and_what_was_told() {
        AcceptanceNoticeDetails owed = folded(owed());
        assertThat(owed.noticeOn()).isEqualTo(LAST_DAY);
        assertThat(owed.sent()).isNull();
        AcceptanceNoticeDetails late = folded(owed(), new AcceptanceNoticeOverdue("n-1", LAST_DAY, END, END), told());
        assertThat(late.sent().kind()).isEqualTo("ACCEPTED");
        assertThat(late.overdue()).as("a late notice does not undo it").isTrue();
        assertThat(late.version()).isEqualTo(2);
    }

    @Test
    void who_sees_less_learns_nothing_of_what_was_told() {
        AcceptanceNoticeDetails told = folded(owed(), told());
        assertThat(told.withoutContent().sent()).isNull();
        assertThat(told.withoutContent().noticeOn()).isEqualTo(LAST_DAY);
        assertThat(told.metadataOnly().noticeOn()).isNull();
        assertThat(told.metadataOnly().toString()).doesNotContain("ACCEPTED", "990100-SHB");
    }

    private static AcceptanceNoticeOwed owed() {
        return new AcceptanceNoticeOwed(
                "n-1", "clue-1", "990100-SHB", Instant.EPOCH, "T11", 1, "2026.1", LAST_DAY, END);
    }

    private static AcceptanceNoticeSent told() {
        return new AcceptanceNoticeSent(
                "n-1", "clue-1", "ACCEPTED", null, "PHONE", null, "o-1", "990100-SHB", Instant.EPOCH);
    }

    private static AcceptanceNoticeDetails folded(NoticeEvent... events) {
        AcceptanceNoticeDetails details = null;
        for (int i = 0; i < events.length; i++) {
            EventInfo info = new EventInfo(i, "e-" + i, "n-1", i, Instant.EPOCH, "clue.Event", Map.of());
            details = AcceptanceNoticeDetails.evolve(details, events[i], info);
        }
        return details;
    }
}
