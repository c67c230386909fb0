/** Facts of other services that mean something for cases. */
@NullMarked
package io.bihuan.casefile.integration.consumed;

import org.jspecify.annotations.NullMarked;
