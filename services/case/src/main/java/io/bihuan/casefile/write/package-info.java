/** The case aggregate: who may move a case, and to where. */
@NullMarked
package io.bihuan.casefile.write;

import org.jspecify.annotations.NullMarked;
