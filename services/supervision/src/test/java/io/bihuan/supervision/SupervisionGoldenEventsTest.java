package io.bihuan.supervision;

import io.bihuan.supervision.events.ConflictEvent;
import io.bihuan.supervision.events.InterferenceEvent;
import io.bihuan.supervision.events.InterferenceQuarterEvent;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.RhythmEvent;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.supervision.needtoknow.BeforeConflictsTravelled;
import io.bihuan.testkit.GoldenEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SupervisionGoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return GoldenEvents.of(
                        UrgeEvent.class,
                        ListingEvent.class,
                        ConflictEvent.class,
                        InterferenceEvent.class,
                        InterferenceQuarterEvent.class,
                        RhythmEvent.class)
                .upcastedBy(BeforeConflictsTravelled.upcasters())
                .tests();
    }
}
