/** Telling the reporter that a matter was accepted, or was not 受理告知 (F13). */
@NullMarked
package io.bihuan.clue.write.sendacceptancenotice;

import org.jspecify.annotations.NullMarked;
