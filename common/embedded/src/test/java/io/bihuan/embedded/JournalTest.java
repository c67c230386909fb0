package io.bihuan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal tells is what was written to it, up to where a death cut it off. */
class JournalTest {

    private static final int KEYS = 20;
    private static final int GROUPS = 30;

    @TempDir
    Path folder;

    private final MVStore store = MVStore.open(null);
    private final MVMap<OrderedKey, byte[]> things = store.openMap("documents:d.things");
    private final MVMap<OrderedKey, Long> byName = store.openMap("index:d.things:name");

    @Test
    void it_tells_the_changes_of_the_wanted_generation_in_their_order() throws Exception {
        try (Journal journal = journal()) {
            journal.beginGeneration(1);
            journal.put(things, key("a"), bytes("old"));
            write(journal);
            journal.beginGeneration(2);
            journal.put(things, key("a"), bytes("one"));
            journal.point(byName, key("na"), 2);
            write(journal);
            journal.put(things, key("a"), bytes("two"));
            journal.put(things, key("b"), bytes(""));
            journal.remove(things, key("b"));
            write(journal);
        }
        assertThat(told(2))
                .containsExactly(
                        "documents:d.things put a one",
                        "index:d.things:name point na 2",
                        "documents:d.things put a two",
                        "documents:d.things put b ",
                        "documents:d.things remove b");
        assertThat(told(1)).isEmpty();
    }

    @Test
    void a_frame_that_was_under_way_when_its_generation_ended_is_passed_over() throws Exception {
        try (Journal journal = journal()) {
            journal.beginGeneration(1);
            journal.put(things, key("a"), bytes("in the store already"));
            var late = journal.take();
            journal.beginGeneration(2);
            journal.write(late);
            journal.put(things, key("b"), bytes("new"));
            write(journal);
        }
        assertThat(told(2)).containsExactly("documents:d.things put b new");
    }

    @Test
    void nothing_noted_writes_nothing() throws Exception {
        try (Journal journal = journal()) {
            journal.beginGeneration(1);
            write(journal);
            assertThat(journal.size()).isZero();
        }
        assertThat(Files.size(path())).isZero();
    }

    @Test
    void cut_off_anywhere_it_tells_whole_groups_from_the_beginning() throws Exception {
        List<Long> ends = new ArrayList<>();
        List<Map<String, String>> states = new ArrayList<>();
        states.add(Map.of());
        Random random = new Random(20_261_123);
        try (Journal journal = journal()) {
            journal.beginGeneration(7);
            Map<String, String> now = new TreeMap<>();
            for (int group = 0; group < GROUPS; group++) {
                for (int change = random.nextInt(4); change >= 0; change--) {
                    String key = "k" + random.nextInt(KEYS);
                    if (random.nextInt(3) == 0) {
                        now.remove(key);
                        journal.remove(things, key(key));
                    } else {
                        String value = "x".repeat(random.nextInt(300)) + random.nextInt();
                        now.put(key, value);
                        journal.put(things, key(key), bytes(value));
                    }
                }
                write(journal);
                ends.add(journal.size());
                states.add(new TreeMap<>(now));
            }
        }
        byte[] whole = Files.readAllBytes(path());
        for (int length = 0; length <= whole.length; length += 1 + random.nextInt(9)) {
            Files.write(path(), Arrays.copyOf(whole, length));
            int groups = 0;
            while (groups < GROUPS && ends.get(groups) <= length) {
                groups++;
            }
            assertThat(stateTold(7)).as("cut at %d", length).isEqualTo(states.get(groups));
        }
    }

    @Test
    void damage_before_the_last_frame_is_not_taken_for_an_end() throws Exception {
        long first;
        try (Journal journal = journal()) {
            journal.beginGeneration(1);
            journal.put(things, key("a"), bytes("one"));
            write(journal);
            first = journal.size();
            journal.put(things, key("b"), bytes("two"));
            write(journal);
        }
        for (long at = 0; at < first; at++) {
            byte[] before = Files.readAllBytes(path());
            try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw")) {
                file.seek(at);
                file.write(before[(int) at] ^ 0x41);
            }
            assertThatThrownBy(() -> told(1))
                    .as("byte %d", at)
                    .isInstanceOf(Journal.DamagedException.class)
                    .hasMessageContaining("byte 0");
            Files.write(path(), before);
        }
        assertThat(told(1)).hasSize(2);
    }

    private Path path() {
        return folder.resolve("journal");
    }

    private Journal journal() throws IOException {
        return Journal.open(path(), false);
    }

    private static void write(Journal journal) {
        journal.write(journal.take());
    }

    private static OrderedKey key(String text) {
        return new OrderedKey(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> told(long generation) throws IOException {
        Told told = new Told();
        try (Journal journal = journal()) {
            journal.replay(generation, told);
        }
        return told.lines;
    }

    private Map<String, String> stateTold(long generation) throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (String line : told(generation)) {
            String[] words = line.split(" ", 4);
            if (words[1].equals("put")) {
                state.put(words[2], words[3]);
            } else {
                state.remove(words[2]);
            }
        }
        return state;
    }

    private static final class Told implements Journal.Changes {

        private final Map<Integer, String> names = new HashMap<>();
        private final List<String> lines = new ArrayList<>();

        @Override
        public void name(int map, String name) {
            names.put(map, name);
        }

        @Override
        public void put(int map, OrderedKey key, byte[] document) {
            tell(map, "put", key, " " + new String(document, StandardCharsets.UTF_8));
        }

        @Override
        public void point(int map, OrderedKey key, int keyBegins) {
            tell(map, "point", key, " " + keyBegins);
        }

        @Override
        public void remove(int map, OrderedKey key) {
            tell(map, "remove", key, "");
        }

        private void tell(int map, String what, OrderedKey key, String value) {
            lines.add(names.get(map) + " " + what + " " + new String(key.bytes(), StandardCharsets.UTF_8) + value);
        }
    }
}
