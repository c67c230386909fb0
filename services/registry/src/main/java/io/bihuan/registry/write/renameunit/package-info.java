/** Rename a unit 单位更名. */
@NullMarked
package io.bihuan.registry.write.renameunit;

import org.jspecify.annotations.NullMarked;
