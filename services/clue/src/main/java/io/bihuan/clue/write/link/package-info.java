/** What every decision about a link between two clues needs: that whoever decides sees both (F12). */
@NullMarked
package io.bihuan.clue.write.link;

import org.jspecify.annotations.NullMarked;
