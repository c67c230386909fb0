/** Receiving a tip 受理举报, whatever the channel it came through (F01). */
@NullMarked
package io.bihuan.clue.write.receivetip;

import org.jspecify.annotations.NullMarked;
