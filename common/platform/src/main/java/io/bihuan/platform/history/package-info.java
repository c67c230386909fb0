/** The log for people: one aggregate's history, the whole log as a stream, its verification. */
@NullMarked
package io.bihuan.platform.history;

import org.jspecify.annotations.NullMarked;
