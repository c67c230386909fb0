/** What the event log promises. */
@NullMarked
package io.bihuan.eventlog;

import org.jspecify.annotations.NullMarked;
