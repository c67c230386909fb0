package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.bihuan.kernel.PersistedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenEventsTest {

    private static final String RECEIVED = """
            {"tipId":"t-1","receivedAt":"2024-09-10T01:14:00Z","channels":["HOTLINE"],"counts":{"a":1},"note":null}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_released_history() throws IOException {
        file("TipReceived.v1.json", RECEIVED);
        file("TipScreened.v1.json", "{\"tipId\":\"t-1\"}");
        file("TipScreened.v2.json", "{\"tipId\":\"t-1\",\"grade\":\"KEY\"}");
    }

    @Test
    void a_complete_history_passes() {
        assertThatCode(() -> run(guard())).doesNotThrowAnyException();
    }

    @Test
    void every_revision_and_the_left_overs_are_tests_of_their_own() {
        assertThat(guard().tests().map(test -> test.getDisplayName()))
                .containsExactly(
                        "TipReceived.v1.json", "TipScreened.v1.json", "TipScreened.v2.json", "no file is left over");
    }

    @Test
    void a_missing_file_is_printed_ready_to_use() throws IOException {
        Files.delete(folder.resolve("TipReceived.v1.json"));
        AssertionError failure = failure();
        assertThat(failure).hasMessageContaining("TipReceived.v1.json with");

        String message = failure.getMessage();
        file("TipReceived.v1.json", message.substring(message.indexOf('{')));
        assertThatCode(() -> run(guard())).doesNotThrowAnyException();
    }

    @Test
    void a_released_revision_may_not_go() throws IOException {
        Files.delete(folder.resolve("TipScreened.v1.json"));

        assertThat(failure()).hasMessageContaining("A released golden file is gone");
    }

    @Test
    void an_event_that_lost_a_component_is_caught() throws IOException {
        file("TipReceived.v1.json", RECEIVED.replace("{\"tipId\"", "{\"source\":\"110\",\"tipId\""));

        assertThat(failure()).hasMessageContaining("raise the revision");
    }

    @Test
    void an_event_that_gained_a_component_is_caught() throws IOException {
        file("TipReceived.v1.json", RECEIVED.replace(",\"note\":null", ""));

        assertThat(failure()).hasMessageContaining("raise the revision");
    }

    @Test
    void an_old_revision_without_an_upcaster_is_caught() {
        GoldenEvents withoutUpcaster = GoldenEvents.of(TipEvent.class).in(folder);

        assertThatThrownBy(() -> run(withoutUpcaster)).hasMessageContaining("No upcaster brings sample.TipScreened");
    }

    @Test
    void a_file_without_an_event_is_caught() throws IOException {
        file("TipForgotten.v1.json", "{}");

        assertThat(failure()).hasMessageContaining("TipForgotten.v1.json");
    }

    private GoldenEvents guard() {
        return GoldenEvents.of(TipEvent.class).in(folder).upcastedBy(new ScreenedWithGrade());
    }

    private AssertionError failure() {
        try {
            run(guard());
        } catch (AssertionError expected) {
            return expected;
        } catch (Throwable e) {
            throw new AssertionError("Failed, but not by an assertion", e);
        }
        throw new AssertionError("Nothing was caught");
    }

    private static void run(GoldenEvents guard) throws Throwable {
        for (var test : guard.tests().toList()) {
            test.getExecutable().execute();
        }
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    sealed interface TipEvent permits TipReceived, TipScreened {}

    @PersistedEvent(type = "sample.TipReceived", label = "已接收")
    record TipReceived(
            String tipId, Instant receivedAt, List<String> channels, Map<String, Integer> counts, Optional<String> note)
            implements TipEvent {}

    @PersistedEvent(type = "sample.TipScreened", revision = 2, label = "已甄别")
    record TipScreened(String tipId, String grade) implements TipEvent {}

    private static final class ScreenedWithGrade extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("sample.TipScreened", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("sample.TipScreened", "2"),
                    ObjectNode.class,
                    payload -> payload.put("grade", "GENERAL"));
        }
    }
}
