package io.bihuan.platform.integration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The intakes of a service, one for each topic it consumes. */
final class FactIntakes {

    private final Map<String, FactIntake> byTopic;

    private FactIntakes(Map<String, FactIntake> byTopic) {
        this.byTopic = byTopic;
    }

    /**
     * Makes an intake for each.
     *
     * @throws IllegalArgumentException if a topic is declared twice: every record would be taken by one of the two only
     */
    static FactIntakes of(List<ConsumedEvents> consumed, Function<ConsumedEvents, FactIntake> intake) {
        Map<String, FactIntake> byTopic = new LinkedHashMap<>();
        for (ConsumedEvents one : consumed) {
            if (byTopic.put(one.topic(), intake.apply(one)) != null) {
                throw new IllegalArgumentException(one.topic() + " is consumed by two beans; declare one per topic");
            }
        }
        return new FactIntakes(byTopic);
    }

    List<String> topics() {
        return List.copyOf(byTopic.keySet());
    }

    /** The intake of a topic, unless the service no longer reads it. */
    Optional<FactIntake> of(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }
}
