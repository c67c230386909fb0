/** Time as the law counts it: working days of the State Council's notices, deadlines by versioned rules, clocks with rungs. */
@NullMarked
package io.bihuan.kernel.time;

import org.jspecify.annotations.NullMarked;
