package io.bihuan.assessment.events;

/** What can be heard of who must keep out of a matter 回避. */
public sealed interface ConflictEvent permits ConflictNoted {

    /** The clue with which the matter began. */
    String clueId();
}
