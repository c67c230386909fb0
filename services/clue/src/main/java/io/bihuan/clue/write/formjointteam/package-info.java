/** Forming a joint verification team 联合核查专班 from several units (F11). */
@NullMarked
package io.bihuan.clue.write.formjointteam;

import org.jspecify.annotations.NullMarked;
