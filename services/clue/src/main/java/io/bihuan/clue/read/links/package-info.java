/** Which clues belong together, or were thought to 串并关联 (F12). */
@NullMarked
package io.bihuan.clue.read.links;

import org.jspecify.annotations.NullMarked;
