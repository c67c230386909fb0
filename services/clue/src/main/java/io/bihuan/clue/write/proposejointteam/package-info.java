/** Proposing a joint team because a clue has been open for long 提示组建专班 (F11). */
@NullMarked
package io.bihuan.clue.write.proposejointteam;

import org.jspecify.annotations.NullMarked;
