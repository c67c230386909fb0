package io.bihuan.clue.model;

/** Ids of clues 线索标识. */
public final class ClueId {

    private ClueId() {}

    /** Of the clue that is registered from a tip: two desks that register the same one at the same moment meet in one clue. */
    public static String ofTip(String tipId) {
        return "clue-" + tipId;
    }
}
