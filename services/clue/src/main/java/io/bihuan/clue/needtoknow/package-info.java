/** Who may know what of tips and clues 知悉范围 (domain §3, F14), and for whom a matter does not exist. */
@NullMarked
package io.bihuan.clue.needtoknow;

import org.jspecify.annotations.NullMarked;
