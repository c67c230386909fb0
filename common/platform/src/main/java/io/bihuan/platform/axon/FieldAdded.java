package io.bihuan.platform.axon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Brings an event to the revision that has one more field, with the value the field would have had before. */
public final class FieldAdded extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;
    private final String field;
    private final JsonNode value;

    /**
     * One field more.
     *
     * @param type logical type of the event
     * @param revision the last revision without the field; it is brought to the next
     * @param field name of the field
     * @param value what to assume: a number, a text, or a list of them
     */
    public FieldAdded(String type, int revision, String field, Object value) {
        this.before = new SimpleSerializedType(type, Integer.toString(revision));
        this.after = new SimpleSerializedType(type, Integer.toString(revision + 1));
        this.field = field;
        this.value = AxonJson.mapper().valueToTree(value);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, ObjectNode.class, payload -> payload.set(field, value));
    }
}
