/** Clocks that are due, and pollers that race for them. */
@NullMarked
package io.bihuan.platform.clocks;

import org.jspecify.annotations.NullMarked;
