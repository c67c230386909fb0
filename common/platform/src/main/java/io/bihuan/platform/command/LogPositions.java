package io.bihuan.platform.command;

/** Where the log stands; answered by the event log. */
public interface LogPositions {

    /** Key of the resource (a {@code Long}) in which the engine leaves the position of the last event of a commit. */
    String RESOURCE = "bihuan.position";

    /** The position of the last event in the log, −1 if it is empty. */
    long head();

    /** The sequence of an aggregate's last event, −1 if there is no such aggregate. */
    long lastSequence(String aggregateId);
}
