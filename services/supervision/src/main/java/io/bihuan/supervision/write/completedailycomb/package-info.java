/** A unit goes through its work list of the day 日梳理. */
@NullMarked
package io.bihuan.supervision.write.completedailycomb;

import org.jspecify.annotations.NullMarked;
