package io.bihuan.casefile;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.ConflictEvent;
import io.bihuan.testkit.HouseRules;
import io.bihuan.testkit.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CaseArchTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("io.bihuan.casefile")
                .events("case", CaseEvent.class, ConflictEvent.class, AssetEvent.class)
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("needtoknow")
                .tests();
    }
}
