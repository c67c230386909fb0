/** The time to collect a reward may be over 领奖时限 (F20, T45). */
@NullMarked
package io.bihuan.clue.write.ringreward;

import org.jspecify.annotations.NullMarked;
