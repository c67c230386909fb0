/** Lifting a measure of protection 解除保护措施 (F21). */
@NullMarked
package io.bihuan.clue.write.liftprotection;

import org.jspecify.annotations.NullMarked;
