package io.bihuan.assessment;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.events.ConflictEvent;
import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.testkit.HouseRules;
import io.bihuan.testkit.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessmentArchTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("io.bihuan.assessment")
                .events("assessment", AssessedClueEvent.class, PeriodEvent.class, ConflictEvent.class)
                .has(Part.MODEL, Part.READ, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("needtoknow")
                .tests();
    }
}
