/** The clue service 线索服务: owns tips and clues, from the report of a citizen to the closed loop. */
@NullMarked
package io.bihuan.clue;

import org.jspecify.annotations.NullMarked;
