package io.bihuan.registry.events;

/** What can happen to an officer 人员. */
public sealed interface OfficerEvent
        permits OfficerRegistered, PostAssumed, PostEnded, OfficerSuspended, OfficerReinstated {

    /** The officer. */
    String officerId();
}
