package io.bihuan.platform.command;

/**
 * What a command answers.
 *
 * @param id the aggregate's id
 * @param version the aggregate's version after the command (sequence of its last event), the value of the {@code ETag}
 * @param position the log position of the last event written, the value of {@code Bihuan-Position}
 */
public record CommandOutcome(String id, long version, long position) {}
