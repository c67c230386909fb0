/** Closing a suspected leak by a finding 泄密核查结论 (F21). */
@NullMarked
package io.bihuan.clue.write.closeleak;

import org.jspecify.annotations.NullMarked;
