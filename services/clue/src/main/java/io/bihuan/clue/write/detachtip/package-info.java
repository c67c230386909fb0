/** Taking a tip away from a clue it was wrongly attached to 解除关联 (F12). */
@NullMarked
package io.bihuan.clue.write.detachtip;

import org.jspecify.annotations.NullMarked;
