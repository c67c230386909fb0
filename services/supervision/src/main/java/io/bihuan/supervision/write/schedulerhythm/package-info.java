/** A period begins in which a unit has to keep its rhythm 排定. */
@NullMarked
package io.bihuan.supervision.write.schedulerhythm;

import org.jspecify.annotations.NullMarked;
