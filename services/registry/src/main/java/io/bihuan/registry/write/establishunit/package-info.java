/** Establish a unit 设立单位. */
@NullMarked
package io.bihuan.registry.write.establishunit;

import org.jspecify.annotations.NullMarked;
