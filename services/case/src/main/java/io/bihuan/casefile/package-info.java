/** Cases 案件: the coordination record from a proposed case to its close; the legal file stays with the organs. */
@NullMarked
package io.bihuan.casefile;

import org.jspecify.annotations.NullMarked;
