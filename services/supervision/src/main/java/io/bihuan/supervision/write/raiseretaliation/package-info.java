/** Whoever recorded interference is protected 保护记录人 (F44): the alarm. */
@NullMarked
package io.bihuan.supervision.write.raiseretaliation;

import org.jspecify.annotations.NullMarked;
