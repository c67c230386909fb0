/** The police file the case 立案. */
@NullMarked
package io.bihuan.casefile.write.filecase;

import org.jspecify.annotations.NullMarked;
