package io.bihuan.clue.events;

/** What can happen to an emergency access 紧急查阅 (B6): to read, for somebody's life, what one has no need to know otherwise. */
public sealed interface EmergencyAccessEvent
        permits EmergencyAccessRequested, EmergencyAccessApproved, EmergencyMatterRead {

    /** The access it happened to. */
    String accessId();
}
