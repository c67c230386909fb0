/** The reporter's side 举报人一侧: with a receipt code and without a login, how far the matter is, a dialogue, further facts, dissent. */
@NullMarked
package io.bihuan.clue.reporter;

import org.jspecify.annotations.NullMarked;
