/** The OpenID Connect issuer 统一登录: who has a post logs in, and gets tokens that say which, for ten minutes. */
@NullMarked
package io.bihuan.registry.issuer;

import org.jspecify.annotations.NullMarked;
