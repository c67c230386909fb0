/** Confirming that two clues belong together 确认关联 (F12), which only a person does. */
@NullMarked
package io.bihuan.clue.write.confirmlink;

import org.jspecify.annotations.NullMarked;
