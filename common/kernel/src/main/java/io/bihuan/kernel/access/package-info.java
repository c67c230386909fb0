/** Who may know what: callers, what is protected, and the one decision between them, deny first (domain §3). */
@NullMarked
package io.bihuan.kernel.access;

import org.jspecify.annotations.NullMarked;
