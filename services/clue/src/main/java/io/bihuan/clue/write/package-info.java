/** Decisions: the aggregates Tip 举报件 and Clue 线索, and one package for each command they decide. */
@NullMarked
package io.bihuan.clue.write;

import org.jspecify.annotations.NullMarked;
