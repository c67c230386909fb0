/** Registering the two lines of a split clue, each a clue of its own (F09). */
@NullMarked
package io.bihuan.clue.write.registerline;

import org.jspecify.annotations.NullMarked;
