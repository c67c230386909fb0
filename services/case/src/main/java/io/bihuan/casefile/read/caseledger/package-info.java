/** The ledger 台账 of cases. */
@NullMarked
package io.bihuan.casefile.read.caseledger;

import org.jspecify.annotations.NullMarked;
