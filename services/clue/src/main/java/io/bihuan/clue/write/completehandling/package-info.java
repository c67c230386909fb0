/** Completing the handling 办结: by the end of the case, or without one (F16). */
@NullMarked
package io.bihuan.clue.write.completehandling;

import org.jspecify.annotations.NullMarked;
