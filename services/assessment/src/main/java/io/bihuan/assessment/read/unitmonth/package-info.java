/** What counts for one unit in one month, and the indicators folded from it. */
@NullMarked
package io.bihuan.assessment.read.unitmonth;

import org.jspecify.annotations.NullMarked;
