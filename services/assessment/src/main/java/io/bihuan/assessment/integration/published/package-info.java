/** Facts of assessment for other services. */
@NullMarked
package io.bihuan.assessment.integration.published;

import org.jspecify.annotations.NullMarked;
