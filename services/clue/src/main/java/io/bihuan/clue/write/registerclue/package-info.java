/** Registering a clue 线索登记 from a tip, under a number issued centrally (F01). */
@NullMarked
package io.bihuan.clue.write.registerclue;

import org.jspecify.annotations.NullMarked;
