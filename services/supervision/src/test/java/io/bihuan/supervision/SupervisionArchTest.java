package io.bihuan.supervision;

import io.bihuan.supervision.events.ConflictEvent;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.testkit.HouseRules;
import io.bihuan.testkit.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SupervisionArchTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("io.bihuan.supervision")
                .events(
                        "supervision",
                        UrgeEvent.class,
                        ListingEvent.class,
                        ConflictEvent.class,
                        InterferenceEvent.class)
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("needtoknow")
                .tests();
    }
}
