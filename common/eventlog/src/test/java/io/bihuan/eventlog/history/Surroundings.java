package io.bihuan.eventlog.history;

/** What clients and readers stand in: a simulation, or the world. */
interface Surroundings {

    /** A time that all clients of a history share; grows. */
    long now();

    /** Lets some time pass. */
    void pause(int millis);

    /** Whether clients should begin nothing more. */
    default boolean ends() {
        return false;
    }

    /** Keeps a line of the history, before anything else happens. */
    void record(Operation operation);
}
