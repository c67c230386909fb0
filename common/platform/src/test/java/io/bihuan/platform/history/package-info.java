/** Histories and the log for people, over HTTP. */
@NullMarked
package io.bihuan.platform.history;

import org.jspecify.annotations.NullMarked;
