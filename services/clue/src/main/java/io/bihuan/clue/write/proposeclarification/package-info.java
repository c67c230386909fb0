/** Proposing to clear somebody falsely accused 提出澄清 (F22). */
@NullMarked
package io.bihuan.clue.write.proposeclarification;

import org.jspecify.annotations.NullMarked;
