/** Facts of other services that mean something for supervision. */
@NullMarked
package io.bihuan.supervision.integration.consumed;

import org.jspecify.annotations.NullMarked;
