/** Abolish a division 撤销区划. */
@NullMarked
package io.bihuan.registry.write.abolishdivision;

import org.jspecify.annotations.NullMarked;
