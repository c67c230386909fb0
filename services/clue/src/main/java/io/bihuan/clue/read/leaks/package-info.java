/** Read model of suspected leaks 泄密 of who reported (F21). */
@NullMarked
package io.bihuan.clue.read.leaks;

import org.jspecify.annotations.NullMarked;
