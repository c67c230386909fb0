/** A listed case is delisted 摘牌. */
@NullMarked
package io.bihuan.supervision.write.delistcase;

import org.jspecify.annotations.NullMarked;
