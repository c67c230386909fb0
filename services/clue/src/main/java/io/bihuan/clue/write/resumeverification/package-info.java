/** Letting a paused verification go on 恢复核查 (domain §2.1, row 9). */
@NullMarked
package io.bihuan.clue.write.resumeverification;

import org.jspecify.annotations.NullMarked;
