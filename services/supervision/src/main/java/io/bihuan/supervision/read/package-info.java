/** What can be asked about supervision. */
@NullMarked
package io.bihuan.supervision.read;

import org.jspecify.annotations.NullMarked;
