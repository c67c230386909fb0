/** The ledger of urge notices 催办台账. */
@NullMarked
package io.bihuan.supervision.read.urgeledger;

import org.jspecify.annotations.NullMarked;
