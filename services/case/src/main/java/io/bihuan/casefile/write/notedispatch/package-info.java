/** That a clue was dispatched becomes known here 交办. */
@NullMarked
package io.bihuan.casefile.write.notedispatch;

import org.jspecify.annotations.NullMarked;
