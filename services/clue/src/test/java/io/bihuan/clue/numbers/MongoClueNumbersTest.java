package io.bihuan.clue.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.bihuan.testkit.Backends;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MongoClueNumbersTest {

    @Test
    void no_serial_is_given_out_twice_however_many_ask_at_once() {
        try (MongoClient client = MongoClients.create(Backends.mongoUri())) {
            MongoClueNumbers numbers = new MongoClueNumbers(client.getDatabase(Backends.freshDatabase("numbers")));
            List<Integer> serials = IntStream.range(0, 200)
                    .parallel()
                    .map(i -> numbers.nextSerial("99", 2024))
                    .boxed()
                    .toList();
            assertThat(serials)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    @Test
    void every_province_and_year_counts_for_itself() {
        try (MongoClient client = MongoClients.create(Backends.mongoUri())) {
            MongoClueNumbers numbers = new MongoClueNumbers(client.getDatabase(Backends.freshDatabase("numbers")));
            assertThat(numbers.nextSerial("99", 2024)).isEqualTo(1);
            assertThat(numbers.nextSerial("99", 2024)).isEqualTo(2);
            assertThat(numbers.nextSerial("99", 2025)).isEqualTo(1);
            assertThat(numbers.nextSerial("98", 2024)).isEqualTo(1);
        }
    }
}
