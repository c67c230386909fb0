/** The time to look at a measure of protection again may be over 复查时限 (F21). */
@NullMarked
package io.bihuan.clue.write.ringprotection;

import org.jspecify.annotations.NullMarked;
