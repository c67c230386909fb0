/** Dissolving a joint team 撤销专班 (F11). */
@NullMarked
package io.bihuan.clue.write.dissolveteam;

import org.jspecify.annotations.NullMarked;
