package io.bihuan.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void an_id_is_a_uuid_of_version_seven_made_now() {
        Instant before = Instant.now();

        UUID id = UUID.fromString(Ids.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(before.minusMillis(1), Instant.now().plusSeconds(60));
    }

    @Test
    void later_ids_sort_later() {
        List<String> ids = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void threads_never_get_the_same_id() {
        Set<String> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(Ids.next()));

        assertThat(ids).hasSize(50_000);
    }

    @Test
    void the_second_attempt_of_a_request_names_the_same_ids() {
        String seed = Ids.next();

        List<String> first = twoIdsFrom(seed);
        List<String> second = twoIdsFrom(seed);

        assertThat(second).isEqualTo(first).doesNotHaveDuplicates().doesNotContain(seed);
        assertThat(UUID.fromString(first.get(0)).version()).isEqualTo(7);
        assertThat(first.get(0).substring(0, 13)).isEqualTo(seed.substring(0, 13));
        assertThat(Ids.next()).isNotIn(first);
    }

    private static List<String> twoIdsFrom(String seed) {
        Scope scope = Ids.repeatable(seed);
        try {
            return List.of(Ids.next(), Ids.next());
        } finally {
            scope.close();
        }
    }
}
