package io.bihuan.platform.integration;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Commands that remember what was sent and by whom, and refuse what a test wants refused. */
public final class RecordedCommands implements Commands {

    private final List<Sent> accepted = new CopyOnWriteArrayList<>();
    private volatile Consumer<Object> rule = command -> {};

    /** What was accepted, in whose name, and because of what. */
    public record Sent(Object command, Actor actor, Causation causation) {}

    /** From now on every command must pass this. */
    public void mustPass(Consumer<Object> newRule) {
        rule = newRule;
    }

    /** What was accepted so far, in order. */
    public List<Sent> accepted() {
        return List.copyOf(accepted);
    }

    /** The commands accepted so far, in order. */
    public List<Object> commands() {
        return accepted.stream().map(Sent::command).toList();
    }

    @Override
    public CommandOutcome send(Object command) {
        rule.accept(command);
        accepted.add(new Sent(command, CurrentActor.require(), Causation.find().orElse(new Causation("none", "none"))));
        return new CommandOutcome("any", accepted.size(), accepted.size());
    }
}
