/** An emergency measure becomes a freeze in a filed case 转为冻结. */
@NullMarked
package io.bihuan.casefile.write.converttofreeze;

import org.jspecify.annotations.NullMarked;
