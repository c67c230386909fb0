/** The reviewer gives an opinion 复核意见 (F18). */
@NullMarked
package io.bihuan.clue.write.giveopinion;

import org.jspecify.annotations.NullMarked;
