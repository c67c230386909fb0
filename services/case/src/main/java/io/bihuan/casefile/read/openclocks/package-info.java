/** Which emergency measures run out when 限期. */
@NullMarked
package io.bihuan.casefile.read.openclocks;

import org.jspecify.annotations.NullMarked;
