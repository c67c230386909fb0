/** A unit does not verify a clue any more 解除承办. */
@NullMarked
package io.bihuan.casefile.write.withdrawhandler;

import org.jspecify.annotations.NullMarked;
