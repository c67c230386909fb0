/** What every service gets by depending on one jar: configuration, never domain. */
@NullMarked
package io.bihuan.platform;

import org.jspecify.annotations.NullMarked;
