/** Recording that somebody asked about a matter or intervened in it 登记干预过问 (F44). */
@NullMarked
package io.bihuan.supervision.write.recordinterference;

import org.jspecify.annotations.NullMarked;
