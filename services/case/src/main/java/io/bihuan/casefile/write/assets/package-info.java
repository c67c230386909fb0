/** What every measure on assets asks 涉案财物措施的共同规则 (F32). */
@NullMarked
package io.bihuan.casefile.write.assets;

import org.jspecify.annotations.NullMarked;
