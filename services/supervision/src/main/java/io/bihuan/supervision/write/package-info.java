/** The aggregates of supervision. */
@NullMarked
package io.bihuan.supervision.write;

import org.jspecify.annotations.NullMarked;
