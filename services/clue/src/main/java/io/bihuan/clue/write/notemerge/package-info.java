/** Noting on the main clue that another is worked on in it, or no more (F12). */
@NullMarked
package io.bihuan.clue.write.notemerge;

import org.jspecify.annotations.NullMarked;
