/** Assessing the risk of a reporter 风险评估 (F21). */
@NullMarked
package io.bihuan.clue.write.assessrisk;

import org.jspecify.annotations.NullMarked;
