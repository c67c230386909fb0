/** The words of the clue context: states, grades, code lists, the clue number, and every refusal an officer may read. */
@NullMarked
package io.bihuan.clue.model;

import org.jspecify.annotations.NullMarked;
