package io.bihuan.supervision.read.listingledger;

import static io.bihuan.supervision.SampleListing.ID;
import static io.bihuan.supervision.SampleListing.NOW;
import static io.bihuan.supervision.SampleListing.PROVINCE;
import static io.bihuan.supervision.SampleListing.caseClosed;
import static io.bihuan.supervision.SampleListing.delisted;
import static io.bihuan.supervision.SampleListing.listed;
import static io.bihuan.supervision.SampleListing.listedBy;
import static io.bihuan.supervision.SampleListing.movedTo;
import static io.bihuan.supervision.SampleListing.noted;
import static io.bihuan.supervision.SampleListing.reached;
import static io.bihuan.supervision.SampleListing.released;
import static io.bihuan.supervision.SampleListing.sponsored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.ListingEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingEntryTest {

    @Test
    void a_noted_case_is_not_listed_yet() {
        assertThat(fold(noted()))
                .extracting(ListingEntry::status, ListingEntry::listingUnit, ListingEntry::dueOn)
                .containsExactly("NOTED", null, null);
    }

    @Test
    void a_listed_case_says_by_whom_and_until_when() {
        assertThat(fold(noted(), listed()))
                .extracting(ListingEntry::status, ListingEntry::listingUnit, ListingEntry::dueOn)
                .containsExactly("LISTED", "990100-SHB", LocalDate.parse("2024-12-11"));
    }

    @Test
    void a_delisted_case_can_come_back_under_another_office() {
        assertThat(fold(noted(), listed(), delisted()).status()).isEqualTo("DELISTED");
        assertThat(fold(noted(), listed(), delisted(), listedBy(PROVINCE)))
                .extracting(ListingEntry::status, ListingEntry::listingUnit)
                .containsExactly("LISTED", "990000-SHB");
    }

    @Test
    void a_closed_case_stays_listed_until_it_is_taken_off() {
        assertThat(fold(noted(), listed(), caseClosed()))
                .extracting(ListingEntry::status, ListingEntry::caseClosed, ListingEntry::version)
                .containsExactly("LISTED", true, 2L);
        assertThat(fold(noted(), caseClosed(), listed()).caseClosed()).isTrue();
    }

    @Test
    void a_sponsor_is_shown_until_released() {
        assertThat(fold(noted(), sponsored()).sponsor()).isEqualTo("o-8001");
        assertThat(fold(noted(), sponsored(), released()).sponsor()).isNull();
    }

    @Test
    void it_knows_with_whom_the_case_is_and_was() {
        ListingEntry entry = fold(
                noted(),
                movedTo("990122-GA", Level.COUNTY),
                reached("INVESTIGATING", "990122-GA"),
                reached("PROSECUTED", "990100-JCY"));

        assertThat(entry.course())
                .isEqualTo(new Course("990122-GA", List.of("990121-GA"), List.of("990122-GA", "990100-JCY"), true));
        assertThat(ListingEntry.evolve(entry, reached("PROSECUTED", "990100-JCY"), info(3)))
                .isEqualTo(entry);
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        ListingEntry once = fold(noted(), listed());
        assertThat(ListingEntry.evolve(once, listed(), info(1))).isEqualTo(once);
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(listed())).isInstanceOf(IllegalStateException.class);
    }

    private static @Nullable ListingEntry fold(ListingEvent... events) {
        ListingEntry entry = null;
        for (int i = 0; i < events.length; i++) {
            entry = ListingEntry.evolve(entry, events[i], info(i));
        }
        return entry;
    }

    private static EventInfo info(int i) {
        return new EventInfo(i, "e-" + i, ID, i, NOW, "listing", Map.of());
    }
}
