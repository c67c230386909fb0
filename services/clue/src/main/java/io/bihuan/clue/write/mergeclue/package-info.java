/** Working on a clue in another 并案, once a person has found that both are one matter (F12; domain §2.1, row 22). */
@NullMarked
package io.bihuan.clue.write.mergeclue;

import org.jspecify.annotations.NullMarked;
