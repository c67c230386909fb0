package io.bihuan.casefile.needtoknow;

import io.bihuan.platform.axon.FieldAdded;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases that were proposed before conflicts travelled between services wait for none. */
@Configuration
public class BeforeConflictsTravelled {

    @Bean
    static EventUpcaster eventUpcasters() {
        return upcasters();
    }

    /** The upcasters of this service's events. */
    public static EventUpcaster upcasters() {
        return new FieldAdded("case.CaseProposed", 1, "conflictRevision", 0);
    }
}
