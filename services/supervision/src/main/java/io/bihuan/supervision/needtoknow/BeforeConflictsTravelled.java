package io.bihuan.supervision.needtoknow;

import io.bihuan.platform.axon.FieldAdded;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was noted before conflicts travelled between services waits for none. */
@Configuration
public class BeforeConflictsTravelled {

    @Bean
    static EventUpcaster eventUpcasters() {
        return upcasters();
    }

    /** The upcasters of this service's events. */
    public static EventUpcaster upcasters() {
        return new EventUpcasterChain(
                new FieldAdded("supervision.CaseNoted", 1, "conflictRevision", 0),
                new FieldAdded("supervision.UrgeIssued", 1, "conflictRevision", 0));
    }
}
