/** Taking a file of the ledger out 台账导出: who took what is in the log before the file leaves. */
@NullMarked
package io.bihuan.clue.write.recordledgerexport;

import org.jspecify.annotations.NullMarked;
