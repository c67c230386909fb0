/** Letting a merged clue go its own way again 解除并案, exactly from where it stood (F12, H2). */
@NullMarked
package io.bihuan.clue.write.unmergeclue;

import org.jspecify.annotations.NullMarked;
