/** Making a clearing known 公开澄清 (F22). */
@NullMarked
package io.bihuan.clue.write.publishclarification;

import org.jspecify.annotations.NullMarked;
