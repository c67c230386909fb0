package io.bihuan.casefile;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.ConflictEvent;
import io.bihuan.casefile.needtoknow.BeforeConflictsTravelled;
import io.bihuan.testkit.GoldenEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CaseGoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return GoldenEvents.of(CaseEvent.class, ConflictEvent.class, AssetEvent.class)
                .upcastedBy(BeforeConflictsTravelled.upcasters())
                .tests();
    }
}
