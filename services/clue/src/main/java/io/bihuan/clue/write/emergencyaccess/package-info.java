/** Breaking the glass 紧急查阅 (B6): only for danger to life, by two, with auditor and superior told at once. */
@NullMarked
package io.bihuan.clue.write.emergencyaccess;

import org.jspecify.annotations.NullMarked;
