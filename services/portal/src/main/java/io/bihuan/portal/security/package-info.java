/** Logging in at the issuer, tokens, and what a browser is told to allow. */
@NullMarked
package io.bihuan.portal.security;

import org.jspecify.annotations.NullMarked;
