/** Agreeing on how a reporter may be contacted 联系方式约定 (F21). */
@NullMarked
package io.bihuan.clue.write.setcontactpolicy;

import org.jspecify.annotations.NullMarked;
