package io.bihuan.supervision.events;

/** What can happen to an urge notice 催办单. */
public sealed interface UrgeEvent extends TimedEvent permits UrgeIssued, UrgeAnswered, UrgeOverdue {

    /** The urge notice. */
    String urgeId();
}
