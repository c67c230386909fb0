package io.bihuan.platform.integration;

import com.fasterxml.jackson.databind.JsonNode;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.Map;

/** Refuses to let ID-card and phone numbers out of the service, whichever field they hide in. */
final class PersonalDataGuard {

    private PersonalDataGuard() {}

    /**
     * Looks at every string of the data.
     *
     * @throws DomainException {@link IntegrationError#PERSONAL_DATA_NOT_PUBLISHED} naming the event and the field, never
     *     the value
     */
    static void verify(JsonNode data, EventInfo info) {
        verify(data, "", info);
    }

    private static void verify(JsonNode node, String path, EventInfo info) {
        if (node.isTextual() && !PersonalDataScanner.scan(node.textValue()).isEmpty()) {
            throw new DomainException(
                    IntegrationError.PERSONAL_DATA_NOT_PUBLISHED,
                    Map.of("eventId", info.eventId(), "type", info.type(), "field", path));
        }
        node.properties().forEach(field -> verify(field.getValue(), path + "/" + field.getKey(), info));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                verify(node.get(i), path + "/" + i, info);
            }
        }
    }
}
