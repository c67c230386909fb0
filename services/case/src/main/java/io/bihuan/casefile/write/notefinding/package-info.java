/** A clue was concluded and no case comes of it 核查结论. */
@NullMarked
package io.bihuan.casefile.write.notefinding;

import org.jspecify.annotations.NullMarked;
