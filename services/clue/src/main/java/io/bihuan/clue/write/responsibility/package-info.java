/** Finding the act that an entry of the ledger of responsibility is about (F19). */
@NullMarked
package io.bihuan.clue.write.responsibility;

import org.jspecify.annotations.NullMarked;
