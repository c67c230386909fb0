/** Telling the reporter the result 反馈, or recording why not (F08, F13). */
@NullMarked
package io.bihuan.clue.write.recordfeedback;

import org.jspecify.annotations.NullMarked;
