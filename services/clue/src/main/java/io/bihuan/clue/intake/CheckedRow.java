package io.bihuan.clue.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row after the checks.
 *
 * @param number its number
 * @param content what two rows have in common if they say the same: the tip's id, or of a row with errors the digest of
 *     what is written in it; 40 hexadecimal digits at its end
 * @param tip the tip, or null if there are errors
 * @param errors what is wrong
 * @param warnings what is strange
 */
record CheckedRow(int number, String content, @Nullable TipDraft tip, List<Finding> errors, List<Finding> warnings) {}
