/** Approving the start of verification 启动核查 (F06). */
@NullMarked
package io.bihuan.clue.write.approveverificationstart;

import org.jspecify.annotations.NullMarked;
