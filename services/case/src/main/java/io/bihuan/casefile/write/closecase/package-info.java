/** The case is closed once nothing of it is open. */
@NullMarked
package io.bihuan.casefile.write.closecase;

import org.jspecify.annotations.NullMarked;
