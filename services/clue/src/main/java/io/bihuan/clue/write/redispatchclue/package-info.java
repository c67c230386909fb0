/** Dispatching again 改派, and deciding a dispute 裁定 (F04, I12). */
@NullMarked
package io.bihuan.clue.write.redispatchclue;

import org.jspecify.annotations.NullMarked;
