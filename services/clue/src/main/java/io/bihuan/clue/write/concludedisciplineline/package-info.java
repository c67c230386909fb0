/** The discipline organ disposes of its line 纪检条线办结 (F09). */
@NullMarked
package io.bihuan.clue.write.concludedisciplineline;

import org.jspecify.annotations.NullMarked;
