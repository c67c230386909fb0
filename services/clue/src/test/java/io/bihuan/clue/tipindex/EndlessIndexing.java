package io.bihuan.clue.tipindex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Writes tips to an index until it is killed, and says each time what is committed. */
final class EndlessIndexing {

    private EndlessIndexing() {}

    public static void main(String... args) throws IOException {
        try (TipIndex index = TipIndex.open(Path.of(args[0]), DataSize.ofMegabytes(1))) {
            for (long position = 0; ; position++) {
                index.put("tip-" + position, Set.of("word-" + position));
                if (position % 50 == 49) {
                    index.reached(new Mark(position, "hash-" + position));
                }
                if (position % 250 == 249) {
                    index.commit();
                    System.out.println(position);
                }
            }
        }
    }
}
