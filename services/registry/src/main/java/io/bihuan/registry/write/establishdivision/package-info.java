/** Establish a division 设立区划. */
@NullMarked
package io.bihuan.registry.write.establishdivision;

import org.jspecify.annotations.NullMarked;
