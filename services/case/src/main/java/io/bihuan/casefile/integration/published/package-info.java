/** Facts about cases for other services. */
@NullMarked
package io.bihuan.casefile.integration.published;

import org.jspecify.annotations.NullMarked;
