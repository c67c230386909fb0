package io.bihuan.platform.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a command hands on to its events: who acted, the chain, and the cause. Takes the place of Axon's own provider,
 * which would call every command the start of a new chain.
 */
final class ActorAndCauseTravelOn implements CorrelationDataProvider {

    private static final List<String> KEYS = List.of(
            CommandMetadata.ACTOR_OFFICER,
            CommandMetadata.ACTOR_UNIT,
            CommandMetadata.ACTOR_AGENCY,
            CommandMetadata.ACTOR_LEVEL,
            CommandMetadata.CORRELATION_ID,
            CommandMetadata.CAUSATION_ID);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> travelling = new LinkedHashMap<>();
        for (String key : KEYS) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                travelling.put(key, value);
            }
        }
        return travelling;
    }
}
