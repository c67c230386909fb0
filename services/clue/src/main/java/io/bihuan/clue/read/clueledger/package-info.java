/** The ledger 台账: a line for every clue. */
@NullMarked
package io.bihuan.clue.read.clueledger;

import org.jspecify.annotations.NullMarked;
