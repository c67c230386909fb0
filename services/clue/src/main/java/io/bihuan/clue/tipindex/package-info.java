/** Which words are in which tip 举报件用词索引: a Lucene index on each node, fed from the log and filled again from it whenever it is lost. */
@NullMarked
package io.bihuan.clue.tipindex;

import org.jspecify.annotations.NullMarked;
