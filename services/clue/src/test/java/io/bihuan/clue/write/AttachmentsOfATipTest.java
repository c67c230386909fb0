package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.AttachmentReceived;
import io.bihuan.clue.events.ReceiptIssued;
import io.bihuan.clue.model.AttachmentType;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.receiveattachment.ReceiveAttachment;
import io.bihuan.kernel.Actor;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AttachmentsOfATipTest {

    private static final Instant NOW = ClueHistory.at("2024-09-11T10:00");
    private static final long MEGABYTE = 1 << 20;

    @Test
    void a_file_leaves_its_digest_its_size_and_its_kind_and_no_name() {
        when(receive("d-1", MEGABYTE), past()).expectEvents(received("d-1", MEGABYTE));
    }

    @Test
    void the_same_file_counts_once() {
        expectRefusal(
                when(receive("d-1", MEGABYTE), past(received("d-1", MEGABYTE))), ClueError.ATTACHMENT_ALREADY_RECEIVED);
    }

    @Test
    void a_file_of_ten_megabytes_is_taken_and_one_byte_more_is_not() {
        when(receive("d-1", 10 * MEGABYTE), past()).expectEvents(received("d-1", 10 * MEGABYTE));
        expectRefusal(when(receive("d-1", 10 * MEGABYTE + 1), past()), ClueError.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void the_tenth_file_is_taken_and_the_eleventh_is_not() {
        when(receive("d-new", 1), past(files(9, 1))).expectEvents(received("d-new", 1));
        expectRefusal(when(receive("d-new", 1), past(files(10, 1))), ClueError.TOO_MANY_ATTACHMENTS);
    }

    @Test
    void together_they_fill_fifty_megabytes_and_no_byte_more() {
        AttachmentReceived[] five = files(5, 9 * MEGABYTE);
        when(receive("d-new", 5 * MEGABYTE), past(five)).expectEvents(received("d-new", 5 * MEGABYTE));
        expectRefusal(when(receive("d-new", 5 * MEGABYTE + 1), past(five)), ClueError.ATTACHMENTS_TOO_LARGE);
    }

    private static ReceiveAttachment receive(String digest, long size) {
        return new ReceiveAttachment(
                "dialogue-tip-1", "a-" + digest, digest, size, AttachmentType.JPEG, Actor.system("reporter"));
    }

    private static AttachmentReceived received(String digest, long size) {
        return new AttachmentReceived("dialogue-tip-1", "tip-1", "a-" + digest, digest, size, "image/jpeg", NOW);
    }

    private static AttachmentReceived[] files(int count, long size) {
        AttachmentReceived[] files = new AttachmentReceived[count];
        for (int i = 0; i < count; i++) {
            files[i] = received("d-" + i, size);
        }
        return files;
    }

    private static Object[] past(AttachmentReceived... files) {
        List<Object> past = new ArrayList<>(List.of(files));
        past.add(0, new ReceiptIssued("dialogue-tip-1", "tip-1", "r-1", NOW));
        return past.toArray();
    }

    private static ResultValidator<ReporterLine> when(Object command, Object... past) {
        return Aggregates.fixture(ReporterLine.class, MovableClock.at(NOW))
                .given(past)
                .when(command);
    }
}
