package io.bihuan.clue.tipindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class TipIndexTest {

    private static final DataSize MEMORY = DataSize.ofMegabytes(4);
    private static final String SAND = "柳湾村砂场老板带人强迫村民高价买砂,不买就堵门打人";

    @TempDir
    private Path folder;

    @Test
    void the_same_report_again_is_very_alike_a_related_one_less_and_another_matter_is_not_proposed()
            throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            put(index, "again", "柳湾村砂场老板带人强迫村民高价买砂,不买就堵门打人!");
            put(index, "nearly", "砂场老板强迫村民高价买砂,不买就堵门");
            put(index, "related", "石桥村砂场老板强迫我家高价买砂,还打人");
            put(index, "loans", "某公司放高利贷,上门暴力催收,砸坏家具");
            index.reached(new Mark(3, "h"));

            assertThat(alike(index, SAND))
                    .containsExactly(
                            Map.entry("again", Likeness.HIGH),
                            Map.entry("nearly", Likeness.HIGH),
                            Map.entry("related", Likeness.MEDIUM));
        }
    }

    @Test
    void equal_ones_come_in_the_order_of_their_ids() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            for (String tip : List.of("c", "a", "b")) {
                put(index, tip, SAND);
                index.reached(new Mark(1, "h"));
            }

            assertThat(alike(index, SAND).keySet()).containsExactly("a", "b", "c");
        }
    }

    @Test
    void more_than_a_batch_of_alike_ones_are_all_proposed_once() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            List<String> tips = new ArrayList<>();
            for (int i = 0; i < 257; i++) {
                tips.add("tip-%03d".formatted(i));
                put(index, tips.get(i), SAND);
            }
            index.reached(new Mark(256, "h"));

            assertThat(alike(index, SAND).keySet()).containsExactlyElementsOf(tips);
        }
    }

    @Test
    void whatever_the_batches_and_their_order_the_proposals_are_the_same() throws IOException {
        List<String> texts = texts(300);
        List<Map<String, Likeness>> runs = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            Random random = new Random(run);
            List<Integer> order = new ArrayList<>(
                    Stream.iterate(0, i -> i + 1).limit(texts.size()).toList());
            Collections.shuffle(order, random);
            try (TipIndex index = TipIndex.open(folder.resolve("run-" + run), MEMORY)) {
                for (int i : order) {
                    put(index, "tip-" + i, texts.get(i));
                    if (random.nextInt(20) == 0) {
                        index.reached(new Mark(i, "h"));
                    }
                    if (random.nextInt(50) == 0) {
                        index.commit();
                    }
                    if (random.nextInt(10) == 0) {
                        put(index, "tip-" + i, texts.get(i));
                    }
                }
                index.reached(new Mark(texts.size(), "h"));
                runs.add(alike(index, texts.get(7)));
            }
        }

        assertThat(runs.get(0)).hasSizeGreaterThan(20);
        assertThat(runs)
                .allSatisfy(run -> assertThat(new ArrayList<>(run.entrySet()))
                        .isEqualTo(new ArrayList<>(runs.get(0).entrySet())));
    }

    @Test
    void how_alike_two_tips_are_does_not_depend_on_what_else_was_reported() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            put(index, "one", texts(2).get(1));
            index.reached(new Mark(0, "h"));
            Map<String, Likeness> alone = alike(index, texts(1).get(0));
            for (int i = 0; i < 200; i++) {
                put(index, "other-" + i, SAND);
            }
            index.reached(new Mark(200, "h"));

            assertThat(alike(index, texts(1).get(0))).containsAllEntriesOf(alone);
        }
    }

    @Test
    void an_index_goes_on_where_it_was_closed() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            put(index, "one", SAND);
            index.reached(new Mark(41, "hash-41"));
        }
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            assertThat(index.written()).isEqualTo(new Mark(41, "hash-41"));
            assertThat(index.searchable()).isEqualTo(41);
            assertThat(alike(index, SAND)).containsOnlyKeys("one");
        }
    }

    @Test
    void what_a_crash_took_before_it_was_committed_is_not_counted_as_read() throws IOException {
        Path left = folder.resolve("left");
        try (TipIndex index = TipIndex.open(folder.resolve("index"), MEMORY)) {
            put(index, "kept", SAND);
            index.reached(new Mark(10, "h"));
            index.commit();
            put(index, "lost", SAND);
            index.reached(new Mark(20, "i"));
            asAfterAPowerCut(folder.resolve("index"), left);
        }
        try (TipIndex index = TipIndex.open(left, MEMORY)) {
            assertThat(index.written()).isEqualTo(new Mark(10, "h"));
            assertThat(alike(index, SAND)).containsOnlyKeys("kept");
        }
    }

    @Test
    void a_process_that_is_killed_leaves_an_index_that_holds_all_it_counts_as_read() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessIndexing.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long committed = -1;
        try (BufferedReader said = process.inputReader()) {
            while (committed < 2_000) {
                committed = Long.parseLong(said.readLine());
            }
            process.destroyForcibly().waitFor();
        }

        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            long position = index.written().position();
            assertThat(position).isGreaterThanOrEqualTo(committed);
            for (long i = 0; i <= position; i++) {
                try (Candidates found = index.search(Set.of("word-" + i))) {
                    assertThat(found.next()).containsExactly("tip-" + i);
                }
            }
        }
    }

    @Test
    void a_damaged_index_and_one_of_other_rules_are_begun_anew() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            put(index, "one", SAND);
            index.reached(new Mark(41, "h"));
        }
        damage(folder);

        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            assertThat(index.written()).isEqualTo(Mark.NONE);
            assertThat(alike(index, SAND)).isEmpty();
        }
        assertThat(Mark.isOfTodaysForm(Map.of("form", "0", "position", "41", "hash", "h")))
                .isFalse();
    }

    @Test
    void two_cannot_write_to_one_folder() throws IOException {
        try (TipIndex index = TipIndex.open(folder, MEMORY)) {
            index.commit();
            assertThatThrownBy(() -> TipIndex.open(folder, MEMORY)).isInstanceOf(LockObtainFailedException.class);
            put(index, "one", SAND);
            index.reached(new Mark(1, "h"));
            assertThat(alike(index, SAND)).containsOnlyKeys("one");
        }
    }

    private static void put(TipIndex index, String tip, String narrative) throws IOException {
        index.put(tip, TipWords.of("", "", narrative).different());
    }

    static Map<String, Likeness> alike(TipIndex index, String narrative) throws IOException {
        Map<String, Likeness> alike = new LinkedHashMap<>();
        try (Candidates found = index.search(TipWords.of("", "", narrative).different())) {
            found.forEachRemaining(batch -> batch.forEach(tip -> alike.put(tip, found.likeness(tip))));
        }
        return alike;
    }

    /** Fictional tips out of a few phrases, so that many are alike to every degree. */
    private static List<String> texts(int count) {
        List<String> phrases = List.of("强迫交易", "欺行霸市", "堵门闹事", "暴力催收", "夜间拦车", "非法采砂", "收保护费", "打伤村民", "敲诈商户", "霸占鱼塘");
        Random random = new Random(99);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 2 + random.nextInt(4); i > 0; i--) {
                        text.append(phrases.get(random.nextInt(phrases.size()))).append(',');
                    }
                    return text.toString();
                })
                .limit(count)
                .toList();
    }

    private static void asAfterAPowerCut(Path index, Path left) throws IOException {
        Files.createDirectories(left);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.copy(file, left.resolve(file.getFileName().toString()));
            }
        }
    }

    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            Path largest = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            try (FileChannel channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }
}
