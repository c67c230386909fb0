package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.eventlog.SampleEvents.Impostor;
import io.bihuan.eventlog.SampleEvents.Nameless;
import io.bihuan.eventlog.SampleEvents.TipEvent;
import io.bihuan.eventlog.SampleEvents.TipGraded;
import io.bihuan.eventlog.SampleEvents.TipNoted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private final EventTypes types = EventTypes.of(List.of(TipEvent.class));
    private final LogicalTypeSerializer serializer = new LogicalTypeSerializer(types);
    private final EventCodec codec = new EventCodec(serializer, new EventUpcasterChain(new LevelBecomesGrade()));

    @Test
    void the_vocabulary_is_what_the_sealed_parents_permit() {
        assertThat(types.all())
                .containsExactly(
                        new EventType("tip.TipGraded", 2, "已定级", TipGraded.class),
                        new EventType("tip.TipNoted", 1, "已登记", TipNoted.class));
        assertThat(types.label("tip.TipGraded")).isEqualTo("已定级");
        assertThat(types.label("tip.Unknown")).isEqualTo("tip.Unknown");
    }

    @Test
    void names_are_required_and_unique() {
        assertThatThrownBy(() -> EventTypes.of(List.of(Nameless.class))).hasMessageContaining("Nameless");
        assertThatThrownBy(() -> EventTypes.of(List.of(TipEvent.class, Impostor.class)))
                .hasMessageContaining("tip.TipNoted");
        assertThat(EventTypes.of(List.of(TipEvent.class, TipNoted.class)).all()).hasSize(2);
    }

    @Test
    void events_go_by_their_logical_name_and_plain_json() {
        TipNoted event = new TipNoted(
                "t1", Instant.parse("2026-11-22T04:00:00.5Z"), LocalDate.parse("2026-12-01"), List.of("清河县"), null);

        SerializedObject<String> stored = serializer.serialize(event, String.class);

        assertThat(stored.getType().getName()).isEqualTo("tip.TipNoted");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData())
                .isEqualTo("{\"tipId\":\"t1\",\"notedAt\":\"2026-11-22T04:00:00.500Z\",\"dueOn\":\"2026-12-01\","
                        + "\"places\":[\"清河县\"],\"remark\":null}");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void everything_else_keeps_its_class_name() {
        TrackingToken token = new GlobalSequenceTrackingToken(7);

        SerializedObject<String> stored = serializer.serialize(token, String.class);

        assertThat(stored.getType().getName()).isEqualTo(GlobalSequenceTrackingToken.class.getName());
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(token);
        MetaData metadata = MetaData.with("actor.unit", "990121-GA");
        assertThat(serializer.<String, Object>deserialize(serializer.serialize(metadata, String.class)))
                .isEqualTo(metadata);
    }

    @Test
    void an_old_revision_is_read_through_the_upcasters() {
        assertThat(codec.decode(stored("tip.TipGraded", 1, "{\"level\":\"B\"}")))
                .isEqualTo(new TipGraded("B"));
        assertThat(codec.decode(stored("tip.TipGraded", 2, "{\"grade\":\"C\",\"later\":1}")))
                .isEqualTo(new TipGraded("C"));
    }

    @Test
    void an_unknown_type_is_not_passed_over_in_silence() {
        assertThatThrownBy(() -> codec.decode(stored("tip.Unknown", 1, "{}"))).hasMessageContaining("tip.Unknown");
    }

    @Test
    void metadata_is_text() {
        StoredEvent event = new StoredEvent(
                0,
                "e",
                "a",
                "Tip",
                0,
                "tip.TipGraded",
                2,
                Samples.NOON,
                "{}",
                "{\"actor.unit\":\"990121-GA\",\"count\":3,\"nothing\":null}");

        assertThat(new EventCodec(serializer, NoOpEventUpcaster.INSTANCE).metadata(event))
                .isEqualTo(Map.of("actor.unit", "990121-GA", "count", "3"));
    }

    private static StoredEvent stored(String type, int revision, String payload) {
        return new StoredEvent(0, "e", "a", "Tip", 0, type, revision, Samples.NOON, payload, "{}");
    }

    private static final class LevelBecomesGrade extends SingleEventUpcaster {

        private static final SimpleSerializedType FROM = new SimpleSerializedType("tip.TipGraded", "1");
        private static final SimpleSerializedType TO = new SimpleSerializedType("tip.TipGraded", "2");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(FROM);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(TO, String.class, json -> json.replace("\"level\"", "\"grade\""));
        }
    }
}
