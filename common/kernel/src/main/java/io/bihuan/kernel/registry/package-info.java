/** Places and organisations as effective-dated data: looked up at a date, never guessed from the shape of a code. */
@NullMarked
package io.bihuan.kernel.registry;

import org.jspecify.annotations.NullMarked;
