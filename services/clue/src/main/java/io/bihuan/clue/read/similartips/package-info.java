/** Tips that speak of the same are proposed 相似举报 (F12), to whom may see them, and nothing is decided by it. */
@NullMarked
package io.bihuan.clue.read.similartips;

import org.jspecify.annotations.NullMarked;
