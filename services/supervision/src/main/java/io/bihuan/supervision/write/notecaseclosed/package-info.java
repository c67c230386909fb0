/** A case that is known here was closed. */
@NullMarked
package io.bihuan.supervision.write.notecaseclosed;

import org.jspecify.annotations.NullMarked;
