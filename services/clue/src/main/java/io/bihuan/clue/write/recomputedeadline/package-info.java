/** Counting a running clock again 期限重新计算 by a revised working calendar (F17). */
@NullMarked
package io.bihuan.clue.write.recomputedeadline;

import org.jspecify.annotations.NullMarked;
