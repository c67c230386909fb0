package io.bihuan.assessment.needtoknow;

import io.bihuan.platform.axon.FieldAdded;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was due before conflicts travelled between services waits for none. */
@Configuration
public class BeforeConflictsTravelled {

    @Bean
    static EventUpcaster eventUpcasters() {
        return upcasters();
    }

    /** The upcasters of this service's events. */
    public static EventUpcaster upcasters() {
        return new FieldAdded("assessment.DueNoted", 1, "conflictRevision", 0);
    }
}
