package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.write.closeloop.CloseLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the phases of a clue know together: the state it is in and one value for every phase, which holds that phase's rules. A value
 * is there as soon as the state table lets its commands pass; only the {@code evolve} methods of the phases assign it.
 */
final class ClueState {

    ClueStatus status;
    Registration registration;
    Lineage lineage;
    Merger merger;
    Triage triage;
    Custody custody;
    Route route;
    Verification verification;
    Team team;

    @Nullable Signoff signoff;

    Outcome outcome;
    Outflows outflows;
    Protections protections;

    @Nullable Archive archive;

    Reopenings reopenings;
    Clocks clocks;

    Signoff signoff() {
        return Objects.requireNonNull(signoff, "nothing was submitted");
    }

    /** What has not come back yet: of a clue on its own what came after the conclusion, of a split one its lines, of a merged one the other; and what came of it beside (I8). */
    List<ClosureItem> openItems() {
        if (status == ClueStatus.MERGED) {
            return List.of(ClosureItem.MAIN_CLUE);
        }
        if (lineage.split()) {
            return Stream.concat(lineage.openItems().stream(), outflows.items()).toList();
        }
        return Stream.of(outcome.openItems(status).stream(), outflows.items(), protections.openItems().stream())
                .flatMap(items -> items)
                .toList();
    }

    /**
     * The same for whoever closes: reporters of merged clues who were not told yet are reporters who were not told (F12), and below the
     * level that assigned it, the acceptance of that level is missing (I9).
     */
    List<ClosureItem> openItems(CloseLoop command, ChainOfCommand chain) {
        List<ClosureItem> open = new ArrayList<>(openItems());
        if (command.mergedUntold() && !open.contains(ClosureItem.FEEDBACK)) {
            open.add(ClosureItem.FEEDBACK);
        }
        if (route != null && route.awaitsAcceptanceOver(command.actor(), chain)) {
            open.add(ClosureItem.ACCEPTANCE);
        }
        return List.copyOf(open);
    }

    /** Applies these events in their order. */
    static void tell(List<ClueEvent> events) {
        events.forEach(event -> apply(event));
    }
}
