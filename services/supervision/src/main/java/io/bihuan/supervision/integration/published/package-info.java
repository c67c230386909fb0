/** Facts of supervision for other services. */
@NullMarked
package io.bihuan.supervision.integration.published;

import org.jspecify.annotations.NullMarked;
