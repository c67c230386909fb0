/** Who must keep out of which matter, for those who guard it; nobody asks for it over HTTP. */
@NullMarked
package io.bihuan.supervision.read.notedconflicts;

import org.jspecify.annotations.NullMarked;
