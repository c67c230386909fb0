/** Counters of clue numbers in the service's database. */
@NullMarked
package io.bihuan.clue.numbers;

import org.jspecify.annotations.NullMarked;
