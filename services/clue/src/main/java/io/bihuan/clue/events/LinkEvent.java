package io.bihuan.clue.events;

/** What can happen between two clues that may belong together 串并关联 (F12). Nothing of what was reported, or by whom. */
public sealed interface LinkEvent permits LinkProposed, CluesLinked, LinkRejected, CluesUnlinked {

    /** The link it happened to. */
    String linkId();

    /** One of the two clues. */
    String clueId();

    /** The other. */
    String otherClueId();
}
