/** Handing an unlawful interference on 移送 (F44). */
@NullMarked
package io.bihuan.supervision.write.referinterference;

import org.jspecify.annotations.NullMarked;
