/** Asking to destroy a reporter's key 申请销毁密钥 (S18). */
@NullMarked
package io.bihuan.clue.write.requestkeydestruction;

import org.jspecify.annotations.NullMarked;
