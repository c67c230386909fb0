/** Noting on a clue how the protection of its reporters stands 记录保护措施 (F16, F21). */
@NullMarked
package io.bihuan.clue.write.noteprotection;

import org.jspecify.annotations.NullMarked;
