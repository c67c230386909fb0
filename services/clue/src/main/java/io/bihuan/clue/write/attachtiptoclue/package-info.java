/** Attaching a tip to the clue it belongs to 关联线索 (F01, F12). */
@NullMarked
package io.bihuan.clue.write.attachtiptoclue;

import org.jspecify.annotations.NullMarked;
