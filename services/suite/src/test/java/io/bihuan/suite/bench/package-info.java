/** The benchmarks: the stock event store, ours and the bare driver at the same work on one server, and the service on top. */
@NullMarked
package io.bihuan.suite.bench;

import org.jspecify.annotations.NullMarked;
