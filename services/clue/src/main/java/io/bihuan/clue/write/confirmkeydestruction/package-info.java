/** Recording that the vault has destroyed a key 销毁完成. */
@NullMarked
package io.bihuan.clue.write.confirmkeydestruction;

import org.jspecify.annotations.NullMarked;
