package io.bihuan.clue.write.recordfeedback;

import java.time.Instant;

/**
 * What the reporters of a merged clue are told of: how the clue it is worked on in was concluded 主线索查结 (F12, F13).
 *
 * @param clueId the main clue
 * @param concludedAt when it was concluded, the last time
 */
public record MainResult(String clueId, Instant concludedAt) {}
