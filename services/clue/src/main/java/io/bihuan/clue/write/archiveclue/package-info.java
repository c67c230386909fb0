/** Putting the file of a closed clue into the archive 归档 (F16). */
@NullMarked
package io.bihuan.clue.write.archiveclue;

import org.jspecify.annotations.NullMarked;
