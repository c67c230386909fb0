/** Dissolve a unit 撤销单位. */
@NullMarked
package io.bihuan.registry.write.dissolveunit;

import org.jspecify.annotations.NullMarked;
