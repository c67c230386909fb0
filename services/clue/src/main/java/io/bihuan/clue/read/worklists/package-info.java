/** The work lists 工作清单 for the daily comb, the weekly assessment and the monthly consultation (F56). */
@NullMarked
package io.bihuan.clue.read.worklists;

import org.jspecify.annotations.NullMarked;
