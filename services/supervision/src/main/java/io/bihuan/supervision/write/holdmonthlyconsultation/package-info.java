/** A unit consults on the clues of its month 月会商. */
@NullMarked
package io.bihuan.supervision.write.holdmonthlyconsultation;

import org.jspecify.annotations.NullMarked;
