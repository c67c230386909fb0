/** What holds alike for the comb, the assessment and the consultation. */
@NullMarked
package io.bihuan.supervision.write.keeprhythm;

import org.jspecify.annotations.NullMarked;
