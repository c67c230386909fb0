/** Leaving a joint team 退出专班, or declining to join it (F11). */
@NullMarked
package io.bihuan.clue.write.leaveteam;

import org.jspecify.annotations.NullMarked;
