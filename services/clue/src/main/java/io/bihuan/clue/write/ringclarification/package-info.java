/** The time to publish a clearing may be over 澄清时限 (F22, T47). */
@NullMarked
package io.bihuan.clue.write.ringclarification;

import org.jspecify.annotations.NullMarked;
