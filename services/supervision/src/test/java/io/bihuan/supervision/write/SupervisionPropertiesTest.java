package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleListing.CITY;
import static io.bihuan.supervision.SampleListing.COUNTY;
import static io.bihuan.supervision.SampleListing.NOW;
import static io.bihuan.supervision.SampleListing.OTHER_CITY;
import static io.bihuan.supervision.SampleListing.PROVINCE;
import static io.bihuan.supervision.SampleListing.PROVINCE_POLICE;
import static io.bihuan.supervision.SampleUrge.ANSWER;
import static io.bihuan.supervision.SampleUrge.DUE_AT;
import static io.bihuan.supervision.SampleUrge.URGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.UrgeAnswered;
import io.bihuan.supervision.events.UrgeOverdue;
import io.bihuan.supervision.model.DelistingGround;
import io.bihuan.supervision.model.ListingGround;
import io.bihuan.supervision.write.answerurge.AnswerUrge;
import io.bihuan.supervision.write.assignsponsor.Recusals;
import io.bihuan.supervision.write.delistcase.DelistCase;
import io.bihuan.supervision.write.issueurge.IssueUrge;
import io.bihuan.supervision.write.listcase.ListCase;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.ringclock.RingClock;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever is sent in whatever order. */
class SupervisionPropertiesTest {

    private static final List<Actor> ACTORS = List.of(PROVINCE, CITY, OTHER_CITY, COUNTY, PROVINCE_POLICE);
    private static final MovableClock CLOCK = MovableClock.at(NOW);
    private static final AggregatesInMemory SUPERVISION = AggregatesInMemory.with(
            Recusals.class,
            (clueId, officer, line) -> false,
            CLOCK,
            Aggregates.deadlines(),
            UrgeNotice.class,
            Listing.class);
    private static final AtomicInteger LAST = new AtomicInteger();

    @Property(tries = 100)
    void a_listing_is_never_delisted_by_a_lower_level(
            @ForAll @Size(max = 30) List<@IntRange(max = 999) Integer> draws) {
        String id = "listing-" + LAST.incrementAndGet();
        SUPERVISION.send(new NoteCase(id, id, "AJ", "c", "990121-GA", Level.COUNTY, NOW, 0));
        draws.forEach(draw -> SUPERVISION.send(listOrDelist(id, draw)));

        @Nullable CaseListed standing = null;
        for (Object event : SUPERVISION.events(id)) {
            if (event instanceof CaseListed listed) {
                assertThat(standing).isNull();
                assertThat(listed.listingUnit()).isIn("990000-SHB", "990100-SHB");
                standing = listed;
            } else if (event instanceof CaseDelisted delisted) {
                assertThat(standing).isNotNull();
                assertThat(delisted.delistingUnit()).isIn("990000-SHB", standing.listingUnit());
                standing = null;
            }
        }
    }

    @Property(tries = 100)
    void an_urge_is_overdue_at_most_once_and_exactly_when_it_was_late(
            @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> draws) {
        CLOCK.set(NOW);
        String id = "urge-" + LAST.incrementAndGet();
        SUPERVISION.send(new IssueUrge(id, "c", "XS", "RECEIPT", URGED.unit(), "T04", NOW, 0));
        for (int draw : draws) {
            CLOCK.advance(Duration.ofHours(draw % 20));
            SUPERVISION.send(draw % 7 == 0 ? new AnswerUrge(id, ANSWER, URGED) : new RingClock(id));
        }
        SUPERVISION.send(new RingClock(id));

        List<Object> events = SUPERVISION.events(id);
        boolean inTime = events.stream()
                .anyMatch(event -> event instanceof UrgeAnswered answer
                        && answer.answeredAt().isBefore(DUE_AT));
        boolean late = !inTime && !CLOCK.instant().isBefore(DUE_AT);
        assertThat(events.stream().filter(UrgeOverdue.class::isInstance)).hasSize(late ? 1 : 0);
        assertThat(events.stream().filter(UrgeAnswered.class::isInstance)).hasSizeLessThan(2);
    }

    private static Object listOrDelist(String id, int draw) {
        Actor actor = ACTORS.get(draw / 2 % ACTORS.size());
        return draw % 2 == 0
                ? new ListCase(id, ListingGround.OBSTRUCTED, actor)
                : new DelistCase(id, DelistingGround.PURPOSE_REACHED, actor);
    }
}
