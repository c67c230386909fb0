/** The time to answer runs out. */
@NullMarked
package io.bihuan.supervision.write.ringclock;

import org.jspecify.annotations.NullMarked;
