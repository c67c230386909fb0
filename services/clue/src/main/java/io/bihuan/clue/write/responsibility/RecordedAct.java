package io.bihuan.clue.write.responsibility;

/**
 * Whose act an entry is about.
 *
 * @param officer who acted
 * @param unit for which unit
 */
public record RecordedAct(String officer, String unit) {}
