/** The ledger of the working rhythm 工作节奏台账: which unit kept it when. */
@NullMarked
package io.bihuan.supervision.read.rhythmledger;

import org.jspecify.annotations.NullMarked;
