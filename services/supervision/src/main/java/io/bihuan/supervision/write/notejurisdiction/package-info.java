/** Which police organ has a case now becomes known here 指定管辖. */
@NullMarked
package io.bihuan.supervision.write.notejurisdiction;

import org.jspecify.annotations.NullMarked;
