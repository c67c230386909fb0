/** A period is over. */
@NullMarked
package io.bihuan.supervision.write.ringrhythm;

import org.jspecify.annotations.NullMarked;
