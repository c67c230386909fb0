/** The time to report may be over 季度报告时限 (F44). */
@NullMarked
package io.bihuan.supervision.write.ringquarter;

import org.jspecify.annotations.NullMarked;
