/** Who must keep out of a matter becomes known here 回避. */
@NullMarked
package io.bihuan.assessment.write.noteconflict;

import org.jspecify.annotations.NullMarked;
