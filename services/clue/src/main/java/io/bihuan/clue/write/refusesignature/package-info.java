/** Refusing to sign 退回补查: the conclusion goes back to the verifiers (F07). */
@NullMarked
package io.bihuan.clue.write.refusesignature;

import org.jspecify.annotations.NullMarked;
