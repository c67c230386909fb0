package io.bihuan.clue;

import io.bihuan.testkit.ReadModelFolds;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClueFoldsTest {

    @TestFactory
    Stream<DynamicTest> every_fold_gives_the_same_with_any_number_of_workers_in_any_zone_and_language() {
        return ReadModelFolds.of("io.bihuan.clue").tests();
    }
}
