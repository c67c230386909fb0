/** A clue that proved true becomes a proposed case. */
@NullMarked
package io.bihuan.casefile.write.proposecase;

import org.jspecify.annotations.NullMarked;
