/** The desk writes to a reporter 回复举报人. */
@NullMarked
package io.bihuan.clue.write.replytoreporter;

import org.jspecify.annotations.NullMarked;
