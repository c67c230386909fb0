package io.bihuan.clue.reporter;

/** Which tips whoever asks may see. */
@FunctionalInterface
public interface VisibleTips {

    /** Whether there is such a tip and the caller sees all of it. */
    boolean isSeen(String tipId);
}
