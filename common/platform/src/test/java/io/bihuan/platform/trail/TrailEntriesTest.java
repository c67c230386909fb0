package io.bihuan.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.StoredEvent;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was ever written into a trail stays readable: a released file is never changed, see docs/contributing.md. */
class TrailEntriesTest {

    private final ObjectMapper json = AxonJson.mapper();
    private final EventCodec codec = new EventCodec(
            new LogicalTypeSerializer(EventTypes.of(List.of(TrailEntry.class)), json), TrailLog.upcasters());

    @TestFactory
    Stream<DynamicTest> history_stays_readable() {
        return Stream.of(TrailEntry.class.getPermittedSubclasses())
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check(type)));
    }

    private void check(Class<?> type) throws IOException {
        PersistedEvent name = type.getAnnotation(PersistedEvent.class);
        assertThat(name.type()).isEqualTo("trail." + type.getSimpleName());
        for (int revision = 1; revision <= name.revision(); revision++) {
            Path file = Path.of("src/test/resources/golden/trail", type.getSimpleName() + ".v" + revision + ".json");
            assertThat(file).exists();
            Object read = codec.decode(new StoredEvent(
                    0,
                    "e-1",
                    "request-1",
                    "Request",
                    0,
                    name.type(),
                    revision,
                    Instant.EPOCH,
                    Files.readString(file),
                    "{}"));
            assertThat(json.readValue(json.writeValueAsString(read), type)).isEqualTo(read);
            if (revision == name.revision()) {
                assertThat(json.readTree(json.writeValueAsString(read)))
                        .isEqualTo(json.readTree(Files.readString(file)));
            }
        }
    }
}
