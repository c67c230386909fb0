/** The assets of a clue and what is done about them. */
@NullMarked
package io.bihuan.casefile.read.assetmeasures;

import org.jspecify.annotations.NullMarked;
