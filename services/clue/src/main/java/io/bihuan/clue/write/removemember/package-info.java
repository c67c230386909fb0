/** Removing somebody from a joint team 调整成员 (F11). */
@NullMarked
package io.bihuan.clue.write.removemember;

import org.jspecify.annotations.NullMarked;
