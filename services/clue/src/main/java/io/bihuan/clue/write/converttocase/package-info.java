/** Learning that a case was filed 转案件 (AOCL 28). */
@NullMarked
package io.bihuan.clue.write.converttocase;

import org.jspecify.annotations.NullMarked;
