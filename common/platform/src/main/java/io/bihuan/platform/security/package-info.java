/** Who calls: access tokens of one OpenID Connect issuer become callers; nobody without one gets in. */
@NullMarked
package io.bihuan.platform.security;

import org.jspecify.annotations.NullMarked;
