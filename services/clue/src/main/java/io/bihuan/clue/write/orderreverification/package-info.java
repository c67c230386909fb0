/** Ordering verification anew at the gate 责令重查 (F06, F10). */
@NullMarked
package io.bihuan.clue.write.orderreverification;

import org.jspecify.annotations.NullMarked;
