/** Answers that are still awaited. */
@NullMarked
package io.bihuan.supervision.read.openclocks;

import org.jspecify.annotations.NullMarked;
