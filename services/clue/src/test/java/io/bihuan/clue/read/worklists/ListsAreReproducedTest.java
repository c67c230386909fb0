package io.bihuan.clue.read.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.write.MergedLives;
import io.bihuan.clue.write.RandomTeams;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a clue lived through: what a list was made of at a position is found again later, and is found at all. */
class ListsAreReproducedTest {

    private static final Duration BETWEEN_EVENTS = Duration.ofHours(7);
    private static final Instant START = Instant.parse("2024-12-28T00:00:00Z");

    @Test
    void how_a_clue_stood_with_a_unit_at_a_position_is_the_same_for_ever() {
        lives().forEach(life -> {
            List<ClueWork> then = fold(life);
            ClueWork now = then.get(then.size() - 1);
            for (int i = 0; i < then.size(); i++) {
                long position = position(i);
                for (String unit : now.units()) {
                    assertThat(now.standingWith(unit, position))
                            .isEqualTo(then.get(i).standingWith(unit, position));
                    if (now.standingWith(unit, position).isPresent()) {
                        assertThat(now.cameTo(unit, position))
                                .isEqualTo(then.get(i).cameTo(unit, position));
                    }
                }
            }
        });
    }

    @Test
    void a_list_of_today_finds_what_its_unit_worked_on_at_its_position_though_it_is_gone_a_moment_later() {
        lives().forEach(life -> {
            List<ClueWork> then = fold(life);
            for (int i = 1; i < then.size(); i++) {
                LocalDate today = LocalDate.ofInstant(at(i), Deadline.ZONE);
                ClueWork found = then.get(i);
                for (String unit : then.get(i - 1).units()) {
                    if (found.standingWith(unit, position(i - 1)).isPresent()) {
                        assertThat(found.seats()).containsAnyOf(unit, ClueWork.leftOn(unit, today));
                        assertThat(found.units()).contains(unit);
                    }
                }
            }
        });
    }

    private static Stream<List<ClueEvent>> lives() {
        return Stream.of(
                        MergedLives.ofTheMerged().limit(60).map(MergedLives.Life::after),
                        MergedLives.ofTheMain().limit(60).map(MergedLives.Life::after),
                        LongStream.range(0, 20).mapToObj(RandomTeams::live))
                .flatMap(some -> some);
    }

    private static List<ClueWork> fold(List<ClueEvent> life) {
        List<ClueWork> all = new ArrayList<>();
        ClueWork work = null;
        for (int i = 0; i < life.size(); i++) {
            ClueEvent event = life.get(i);
            work = ClueWork.evolve(
                    work,
                    event,
                    new EventInfo(position(i), "e-" + i, event.clueId(), i, at(i), "clue.Event", Map.of()));
            all.add(work);
        }
        return all;
    }

    private static long position(int i) {
        return 5 + 3L * i;
    }

    private static Instant at(int i) {
        return START.plus(BETWEEN_EVENTS.multipliedBy(i));
    }
}
