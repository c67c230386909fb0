/** HTTP conventions: problem details, idempotency keys, optimistic locking, positions. */
@NullMarked
package io.bihuan.platform.web;

import org.jspecify.annotations.NullMarked;
