package io.bihuan.registry.events;

/** What can happen to a division 行政区划. */
public sealed interface DivisionEvent permits DivisionEstablished, DivisionRenamed, DivisionAbolished {

    /** The division. */
    String code();
}
