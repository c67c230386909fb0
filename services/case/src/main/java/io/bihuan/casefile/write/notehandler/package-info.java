/** Which unit verifies a clue becomes known here 承办单位. */
@NullMarked
package io.bihuan.casefile.write.notehandler;

import org.jspecify.annotations.NullMarked;
