/** A breached clock becomes an urge notice 催办. */
@NullMarked
package io.bihuan.supervision.write.issueurge;

import org.jspecify.annotations.NullMarked;
