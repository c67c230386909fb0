/** The room of the operator 运行维护: services, processors, parked work, replays, and whether the log is what it was. */
@NullMarked
package io.bihuan.portal.operations;

import org.jspecify.annotations.NullMarked;
