/** A reporter does not accept the result 提出异议. */
@NullMarked
package io.bihuan.clue.write.disputeresult;

import org.jspecify.annotations.NullMarked;
