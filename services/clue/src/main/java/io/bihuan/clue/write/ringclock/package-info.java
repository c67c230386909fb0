/** Ringing a clock 限期提醒: the poller says that a rung may have been reached (F17). */
@NullMarked
package io.bihuan.clue.write.ringclock;

import org.jspecify.annotations.NullMarked;
