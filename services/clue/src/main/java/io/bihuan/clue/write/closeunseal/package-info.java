/** Ending an unsealing before its time 关闭拆封. */
@NullMarked
package io.bihuan.clue.write.closeunseal;

import org.jspecify.annotations.NullMarked;
