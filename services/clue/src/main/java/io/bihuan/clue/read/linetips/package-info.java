/** The tips behind a discipline line, for the organ that verifies it; nothing of who reported. */
@NullMarked
package io.bihuan.clue.read.linetips;

import org.jspecify.annotations.NullMarked;
