/** The reporter hands in a file 举报附件: sealed in the vault, a fact in the log. */
@NullMarked
package io.bihuan.clue.write.receiveattachment;

import org.jspecify.annotations.NullMarked;
