package io.bihuan.supervision;

import io.bihuan.supervision.events.ConflictEvent;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.RhythmEvent;
import io.bihuan.supervision.events.RhythmKept;
import io.bihuan.supervision.events.TimedEvent;
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
                        TimedEvent.class,
                        UrgeEvent.class,
                        ListingEvent.class,
                        ConflictEvent.class,
                        InterferenceEvent.class,
                        InterferenceQuarterEvent.class,
                        RhythmEvent.class,
                        RhythmKept.class)
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED)
                .alsoHas("needtoknow", "rhythm", "interference")
                .tests();
    }
}
