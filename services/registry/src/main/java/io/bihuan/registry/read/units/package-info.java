/** Units 单位 with all their periods. */
@NullMarked
package io.bihuan.registry.read.units;

import org.jspecify.annotations.NullMarked;
