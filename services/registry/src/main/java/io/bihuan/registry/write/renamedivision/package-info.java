/** Rename a division 区划更名. */
@NullMarked
package io.bihuan.registry.write.renamedivision;

import org.jspecify.annotations.NullMarked;
