/** A unit has to report for a quarter 开启季度报告 (F44). */
@NullMarked
package io.bihuan.supervision.write.openquarter;

import org.jspecify.annotations.NullMarked;
