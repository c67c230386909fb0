/** Letting a verification rest 中止核查 on an enumerated ground (domain §2.1, row 9). */
@NullMarked
package io.bihuan.clue.write.pauseverification;

import org.jspecify.annotations.NullMarked;
