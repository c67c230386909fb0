/** Rejecting a proposed link between two clues 不予关联 (F12). */
@NullMarked
package io.bihuan.clue.write.rejectlink;

import org.jspecify.annotations.NullMarked;
