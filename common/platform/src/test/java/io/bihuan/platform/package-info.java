/** How services start, alone and together in one process. */
@NullMarked
package io.bihuan.platform;

import org.jspecify.annotations.NullMarked;
