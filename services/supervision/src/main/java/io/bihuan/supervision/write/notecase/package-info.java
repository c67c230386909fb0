/** A case that was filed becomes known to supervision. */
@NullMarked
package io.bihuan.supervision.write.notecase;

import org.jspecify.annotations.NullMarked;
