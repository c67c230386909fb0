/** Asking to see who reported 申请拆封 (F21). */
@NullMarked
package io.bihuan.clue.write.requestunseal;

import org.jspecify.annotations.NullMarked;
