/** Who sees how much of tips and clues 知悉范围 (domain §3, F14): what the one policy has to know of them. */
@NullMarked
package io.bihuan.clue.read.sight;

import org.jspecify.annotations.NullMarked;
