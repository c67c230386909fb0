/** Noting on the parent that one of its lines has closed or is open again (F09, I8). */
@NullMarked
package io.bihuan.clue.write.noteline;

import org.jspecify.annotations.NullMarked;
