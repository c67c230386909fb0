/** The periods of assessment. */
@NullMarked
package io.bihuan.assessment.read.periodledger;

import org.jspecify.annotations.NullMarked;
