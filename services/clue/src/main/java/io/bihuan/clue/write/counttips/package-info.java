/** Counting the tips of a clue 重复举报, which may call for a joint team (F11). */
@NullMarked
package io.bihuan.clue.write.counttips;

import org.jspecify.annotations.NullMarked;
