/** Refusing an unsealing 不同意拆封. */
@NullMarked
package io.bihuan.clue.write.denyunseal;

import org.jspecify.annotations.NullMarked;
