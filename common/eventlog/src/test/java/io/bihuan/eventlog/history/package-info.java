/** The log proven by histories: what clients saw under faults, recorded, and judged against what the log holds. */
@NullMarked
package io.bihuan.eventlog.history;

import org.jspecify.annotations.NullMarked;
