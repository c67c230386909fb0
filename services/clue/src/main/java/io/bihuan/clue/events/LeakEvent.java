package io.bihuan.clue.events;

/** What can happen to a suspected leak 泄密线索 of who reported (F21; AOCL 7, 74). None of these says who. */
public sealed interface LeakEvent permits LeakSuspected, LeakConfirmed, LeakCleared {

    /** The leak it happened to. */
    String leakId();
}
