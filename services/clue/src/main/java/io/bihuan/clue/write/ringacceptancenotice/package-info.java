/** The time to notify may be over 受理告知时限 (T11). */
@NullMarked
package io.bihuan.clue.write.ringacceptancenotice;

import org.jspecify.annotations.NullMarked;
