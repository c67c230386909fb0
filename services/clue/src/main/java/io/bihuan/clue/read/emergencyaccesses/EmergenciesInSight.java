package io.bihuan.clue.read.emergencyaccesses;

/** Of which emergency accesses the caller may know now 紧急查阅提醒 (B6). */
public interface EmergenciesInSight {

    /**
     * How many there are.
     *
     * @param waiting that wait for a second officer
     * @param open that the requester may read by
     */
    record Notice(int waiting, int open) {}

    /** Those that run now, as far as the caller may know of them. */
    Notice now();
}
