/** What cases tell other services and hear from them. */
@NullMarked
package io.bihuan.casefile.integration;

import org.jspecify.annotations.NullMarked;
