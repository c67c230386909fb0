/** The end of the retention of an archived clue 保管期满 (T54). */
@NullMarked
package io.bihuan.clue.write.endretention;

import org.jspecify.annotations.NullMarked;
