/** Read models: pure folds over the events, one package each. */
@NullMarked
package io.bihuan.clue.read;

import org.jspecify.annotations.NullMarked;
