/** What the log says of a conclusion 核查结论, for those who read it again. */
@NullMarked
package io.bihuan.clue.write.conclusion;

import org.jspecify.annotations.NullMarked;
