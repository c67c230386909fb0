/** The reporter's vault 举报人密库: who reported, sealed under keys and in a database of its own; everything else knows only a reference. */
@NullMarked
package io.bihuan.clue.vault;

import org.jspecify.annotations.NullMarked;
