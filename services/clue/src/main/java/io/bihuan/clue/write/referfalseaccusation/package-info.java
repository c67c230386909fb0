/** Referring a fabricated accusation 移送追责 (F22; 刑法 243). */
@NullMarked
package io.bihuan.clue.write.referfalseaccusation;

import org.jspecify.annotations.NullMarked;
