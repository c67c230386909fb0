/** Taking back that two clues belong together 解除关联 (F12). */
@NullMarked
package io.bihuan.clue.write.unlinkclues;

import org.jspecify.annotations.NullMarked;
