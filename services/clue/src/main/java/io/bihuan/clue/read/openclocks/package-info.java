/** The clocks that run, for the poller. */
@NullMarked
package io.bihuan.clue.read.openclocks;

import org.jspecify.annotations.NullMarked;
