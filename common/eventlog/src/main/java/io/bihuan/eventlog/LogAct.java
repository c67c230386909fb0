package io.bihuan.eventlog;

import java.time.Instant;

/**
 * One act that decides whether a log is written on: it was halted 停写 because it is broken, or resumed 恢复 because it is
 * sound again.
 *
 * @param number dense from 0
 * @param halts whether it was halted; otherwise it was resumed
 * @param position halted: the first position that was wrong; resumed: the last one found sound, -1 for an empty log
 * @param reason halted: what was wrong there; resumed: what was done about it
 * @param by officer id of whoever had it verified or resumed it
 * @param at when
 */
public record LogAct(long number, boolean halts, long position, String reason, String by, Instant at) {}
