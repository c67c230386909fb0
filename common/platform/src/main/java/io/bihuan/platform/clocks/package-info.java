/** Open clocks (限期): which time limit rings next, and the poller that rings it. */
@NullMarked
package io.bihuan.platform.clocks;

import org.jspecify.annotations.NullMarked;
