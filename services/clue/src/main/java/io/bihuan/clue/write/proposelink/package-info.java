/** Proposing that two clues belong together 拟关联 (F12). */
@NullMarked
package io.bihuan.clue.write.proposelink;

import org.jspecify.annotations.NullMarked;
