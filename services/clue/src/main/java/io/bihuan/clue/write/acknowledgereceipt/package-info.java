/** Signing for a dispatched clue 签收 (F04). */
@NullMarked
package io.bihuan.clue.write.acknowledgereceipt;

import org.jspecify.annotations.NullMarked;
