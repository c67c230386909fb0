package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

    @Test
    void it_remembers_the_first_row_of_every_content_however_many_there_are() {
        Random random = new Random(7);
        FirstRows rows = new FirstRows();
        Map<String, Integer> expected = new HashMap<>();
        for (int row = 2; row < 50_000; row++) {
            String content = new ContentDigest()
                    .add(String.valueOf(random.nextInt(30_000)))
                    .hex(40);
            expected.putIfAbsent(content, row);
            assertThat(rows.firstRowOf(content, row)).isEqualTo(expected.get(content));
        }
        expected.forEach(
                (content, row) -> assertThat(rows.firstRowOf(content, 99_999)).isEqualTo(row));
    }
}
