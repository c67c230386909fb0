/** Signing the secrecy pledge 保密承诺, with which the access of a team member begins (F11). */
@NullMarked
package io.bihuan.clue.write.signpledge;

import org.jspecify.annotations.NullMarked;
