package io.bihuan.assessment;

import io.bihuan.testkit.ReadModelFolds;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessmentFoldsTest {

    @TestFactory
    Stream<DynamicTest> every_fold_gives_the_same_with_any_number_of_workers_in_any_zone_and_language() {
        return ReadModelFolds.of("io.bihuan.assessment").tests();
    }
}
