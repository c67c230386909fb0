/** A case is put under listed supervision 挂牌督办. */
@NullMarked
package io.bihuan.supervision.write.listcase;

import org.jspecify.annotations.NullMarked;
