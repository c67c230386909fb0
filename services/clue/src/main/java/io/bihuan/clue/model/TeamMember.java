package io.bihuan.clue.model;

/**
 * A person named for a joint team 专班成员.
 *
 * @param officer the officer
 * @param unit the unit the officer is named from
 */
public record TeamMember(String officer, String unit) {}
