/** Tokens for tests that ask what a service does with a caller, not how a token is checked. */
@NullMarked
package io.bihuan.platform.security;

import org.jspecify.annotations.NullMarked;
