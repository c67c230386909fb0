/** The ledger of listed cases 挂牌台账. */
@NullMarked
package io.bihuan.supervision.read.listingledger;

import org.jspecify.annotations.NullMarked;
