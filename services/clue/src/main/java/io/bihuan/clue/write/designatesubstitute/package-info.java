/** Naming who signs in place of a holder who must keep out 指定代签人 (F07, F14). */
@NullMarked
package io.bihuan.clue.write.designatesubstitute;

import org.jspecify.annotations.NullMarked;
