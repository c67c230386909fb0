package io.bihuan.platform.readmodel;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.bihuan.platform.axon.AxonJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How documents of read models look as JSON: the same content always gives the same text. Sets are written in order, since
 * Java's own order differs from process to process; exact decimals are text, since a stored number is a double.
 */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectMapper mapper() {
        ObjectMapper mapper = AxonJson.mapper();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        ObjectMapper plain = mapper.copy();
        return mapper.registerModule(new SimpleModule().addSerializer(new SetInOrder(mapper, plain)));
    }

    private static final class SetInOrder extends StdSerializer<Set<?>> {

        private final transient ObjectMapper plain;

        SetInOrder(ObjectMapper mapper, ObjectMapper plain) {
            super(setType(mapper));
            this.plain = plain;
        }

        private static JavaType setType(ObjectMapper mapper) {
            return mapper.getTypeFactory().constructCollectionType(Set.class, Object.class);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            List<Element> elements = new ArrayList<>(set.size());
            for (Object element : set) {
                elements.add(new Element(plain.writeValueAsString(element), element));
            }
            elements.sort(Comparator.comparing(Element::text));
            json.writeStartArray();
            for (Element element : elements) {
                provider.defaultSerializeValue(element.value(), json);
            }
            json.writeEndArray();
        }

        private record Element(String text, Object value) {}
    }
}
