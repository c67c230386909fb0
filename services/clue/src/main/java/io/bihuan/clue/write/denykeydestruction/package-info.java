/** Refusing the destruction of a key 不同意销毁密钥. */
@NullMarked
package io.bihuan.clue.write.denykeydestruction;

import org.jspecify.annotations.NullMarked;
