/** Facts of other services that count in assessment. */
@NullMarked
package io.bihuan.assessment.integration.consumed;

import org.jspecify.annotations.NullMarked;
