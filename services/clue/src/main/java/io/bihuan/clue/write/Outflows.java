package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has come of a conclusion beside the clue and has not come back 未回流事项 (F16): clearings, reviews and rewards that are open. */
record Outflows(List<Open> open) {

    /** One of them. */
    record Open(ClosureItem item, String outflowId) {}

    static Outflows none() {
        return new Outflows(List.of());
    }

    /** What the loop waits for. */
    Stream<ClosureItem> items() {
        return open.stream().map(Open::item).distinct().sorted();
    }

    ClueEvent note(NoteOutflow command, Instant now) {
        if (open.contains(new Open(command.item(), command.outflowId())) == command.open()) {
            throw new DomainException(ClueError.OUTFLOW_ALREADY_NOTED, Map.of("outflowId", command.outflowId()));
        }
        String item = command.item().name();
        return command.open()
                ? new OutflowOpened(command.clueId(), item, command.outflowId(), now)
                : new OutflowReturned(command.clueId(), item, command.outflowId(), now);
    }

    Outflows after(OutflowOpened event) {
        Open more = new Open(ClosureItem.valueOf(event.item()), event.outflowId());
        return new Outflows(Stream.concat(open.stream(), Stream.of(more)).toList());
    }

    Outflows after(OutflowReturned event) {
        Open back = new Open(ClosureItem.valueOf(event.item()), event.outflowId());
        return new Outflows(open.stream().filter(it -> !it.equals(back)).toList());
    }
}
