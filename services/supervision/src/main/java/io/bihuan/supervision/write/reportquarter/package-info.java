/** Reporting interference for a quarter, also that there was none 季度报告、零报告 (F44, T41). */
@NullMarked
package io.bihuan.supervision.write.reportquarter;

import org.jspecify.annotations.NullMarked;
