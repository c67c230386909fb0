/** A reviewer of another unit takes a review to read 阅卷 (F18). */
@NullMarked
package io.bihuan.clue.write.startreading;

import org.jspecify.annotations.NullMarked;
