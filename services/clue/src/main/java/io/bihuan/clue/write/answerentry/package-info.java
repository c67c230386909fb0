/** Answering an entry of the ledger of responsibility 回应责任条目 (F19). */
@NullMarked
package io.bihuan.clue.write.answerentry;

import org.jspecify.annotations.NullMarked;
