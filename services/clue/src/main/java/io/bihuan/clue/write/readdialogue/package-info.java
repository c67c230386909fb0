/** An officer reads a dialogue 查看对话; every look is recorded. */
@NullMarked
package io.bihuan.clue.write.readdialogue;

import org.jspecify.annotations.NullMarked;
