/** One tip as it was received, without anything of its reporter but the mode. */
@NullMarked
package io.bihuan.clue.read.tipdetails;

import org.jspecify.annotations.NullMarked;
