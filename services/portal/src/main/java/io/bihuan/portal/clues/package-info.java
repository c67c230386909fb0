/** The room of those who handle clues 办案: my work, one clue and its history, what may be done with it, what waits for a signature. */
@NullMarked
package io.bihuan.portal.clues;

import org.jspecify.annotations.NullMarked;
