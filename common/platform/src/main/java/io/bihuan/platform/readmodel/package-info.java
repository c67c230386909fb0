/** Read models as pure folds: stored by projections, rebuilt blue-green, compared by digest, asked as of a moment. */
@NullMarked
package io.bihuan.platform.readmodel;

import org.jspecify.annotations.NullMarked;
