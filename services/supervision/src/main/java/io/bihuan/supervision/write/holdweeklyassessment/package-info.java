/** A unit assesses the clues of its week 周研判. */
@NullMarked
package io.bihuan.supervision.write.holdweeklyassessment;

import org.jspecify.annotations.NullMarked;
