/** Opening the line to a reporter 发放回执: a receipt was issued, messages may follow. */
@NullMarked
package io.bihuan.clue.write.openreporterline;

import org.jspecify.annotations.NullMarked;
