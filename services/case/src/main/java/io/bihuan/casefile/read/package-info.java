/** What can be asked about cases. */
@NullMarked
package io.bihuan.casefile.read;

import org.jspecify.annotations.NullMarked;
