/** Who sponsors a case becomes known here 包案领导. */
@NullMarked
package io.bihuan.casefile.write.notesponsors;

import org.jspecify.annotations.NullMarked;
