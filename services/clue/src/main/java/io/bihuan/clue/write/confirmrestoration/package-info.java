/** Confirming that the effects of an accusation are gone 影响消除 (F22). */
@NullMarked
package io.bihuan.clue.write.confirmrestoration;

import org.jspecify.annotations.NullMarked;
