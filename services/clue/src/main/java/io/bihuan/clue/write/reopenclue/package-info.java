/** Reopening a concluded clue 重启核查 (domain §2.1 row 21). */
@NullMarked
package io.bihuan.clue.write.reopenclue;

import org.jspecify.annotations.NullMarked;
