/** The time of an unsealing 拆封期限: it closes, or lapses, by itself. */
@NullMarked
package io.bihuan.clue.write.ringunseal;

import org.jspecify.annotations.NullMarked;
