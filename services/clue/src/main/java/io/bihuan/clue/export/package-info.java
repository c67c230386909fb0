/** The ledger out 台账导出: what an officer may see of it, as a signed file for somebody, with a trace of every time. */
@NullMarked
package io.bihuan.clue.export;

import org.jspecify.annotations.NullMarked;
