/** Answers that are still awaited, and periods that still run. */
@NullMarked
package io.bihuan.supervision.read.openclocks;

import org.jspecify.annotations.NullMarked;
