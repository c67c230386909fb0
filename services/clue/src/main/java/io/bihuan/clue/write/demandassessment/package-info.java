/** Having the risk of a reporter assessed anew after a suspected leak 重新评估 (F21). */
@NullMarked
package io.bihuan.clue.write.demandassessment;

import org.jspecify.annotations.NullMarked;
