/** From which source clues came and what became of them 来源去向, counted (F15). */
@NullMarked
package io.bihuan.clue.read.clueflow;

import org.jspecify.annotations.NullMarked;
