/** Read models on a toy service: folds, batches, parked aggregates, rebuilds, questions. */
@NullMarked
package io.bihuan.platform.readmodel;

import org.jspecify.annotations.NullMarked;
