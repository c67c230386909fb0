package io.bihuan.platform.command;

/**
 * The one door for commands, used by controllers and by consumers alike. Sends, waits until the events are durably in
 * the log, and says at which position they stand.
 */
public interface Commands {

    /**
     * Sends a command and waits for it.
     *
     * @param command a record whose target is annotated with {@code @TargetAggregateIdentifier}
     * @return the aggregate's version and log position afterwards; for a command that changed nothing, its current ones
     * @throws io.bihuan.kernel.DomainException if it is refused
     */
    CommandOutcome send(Object command);
}
