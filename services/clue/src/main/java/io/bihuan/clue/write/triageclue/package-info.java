/** Triage 研判分流 by two officers: kind, grade, and who must keep out (F04, F05, F14). */
@NullMarked
package io.bihuan.clue.write.triageclue;

import org.jspecify.annotations.NullMarked;
