/** What the log says of the matter behind a tip 举报件所涉事项: its reporter's reference, and who must keep out. */
@NullMarked
package io.bihuan.clue.write.matter;

import org.jspecify.annotations.NullMarked;
