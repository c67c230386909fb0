/** Divisions 行政区划 with all their periods. */
@NullMarked
package io.bihuan.registry.read.divisions;

import org.jspecify.annotations.NullMarked;
