/** One clue as it stands, or stood. */
@NullMarked
package io.bihuan.clue.read.cluedetails;

import org.jspecify.annotations.NullMarked;
