/** A reporter writes to the desk 举报人来言. */
@NullMarked
package io.bihuan.clue.write.writeasreporter;

import org.jspecify.annotations.NullMarked;
