package io.bihuan.registry;

import io.bihuan.registry.events.DivisionEvent;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.events.PolicyEvent;
import io.bihuan.registry.events.UnitEvent;
import io.bihuan.testkit.GoldenEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RegistryGoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return GoldenEvents.of(UnitEvent.class, DivisionEvent.class, OfficerEvent.class, PolicyEvent.class)
                .tests();
    }
}
