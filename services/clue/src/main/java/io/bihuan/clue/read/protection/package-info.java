/** Read model of the protection of reporters 举报人保护, by tip (F21). */
@NullMarked
package io.bihuan.clue.read.protection;

import org.jspecify.annotations.NullMarked;
