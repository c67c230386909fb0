package io.bihuan.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoDatabase;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.readmodel.Generation.Stored;
import io.bihuan.platform.readmodel.Savings.Total;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GenerationTest {

    private final MongoDatabase database = Backends.database();
    private final Generation<Total> generation =
            new Generation<>(database, new Savings.Totals(new Savings.Faults()), 1);

    @Test
    void who_slept_past_its_claim_puts_nothing_old_over_something_new() {
        generation.write(Map.of("石桥镇", stored(7, 700)));

        assertThatThrownBy(() -> generation.write(Map.of("石桥镇", stored(5, 500))))
                .isInstanceOf(MongoBulkWriteException.class);

        assertThat(generation.find("石桥镇")).isEqualTo(stored(7, 700).body());
    }

    @Test
    void nor_removes_what_is_newer() {
        generation.write(Map.of("白沙镇", stored(7, 700)));

        generation.write(Map.of("白沙镇", new Stored<>(5, null)));

        assertThat(generation.find("白沙镇")).isNotNull();
    }

    @Test
    void in_order_every_write_replaces_the_one_before() {
        generation.write(Map.of("江口镇", stored(1, 100)));
        generation.write(Map.of("江口镇", stored(2, 200)));

        assertThat(generation.find("江口镇")).isEqualTo(stored(2, 200).body());
    }

    private static Stored<Total> stored(long position, long balance) {
        return new Stored<>(position, new Total("x", new TreeMap<>(Map.of("a", balance))));
    }
}
