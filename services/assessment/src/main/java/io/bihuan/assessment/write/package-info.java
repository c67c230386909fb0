/** The aggregates of assessment. */
@NullMarked
package io.bihuan.assessment.write;

import org.jspecify.annotations.NullMarked;
