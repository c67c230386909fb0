package io.bihuan.assessment;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.events.ConflictEvent;
import io.bihuan.assessment.events.PeriodEvent;
import io.bihuan.assessment.needtoknow.BeforeConflictsTravelled;
import io.bihuan.testkit.GoldenEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssessmentGoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return GoldenEvents.of(AssessedClueEvent.class, PeriodEvent.class, ConflictEvent.class)
                .upcastedBy(BeforeConflictsTravelled.upcasters())
                .tests();
    }
}
