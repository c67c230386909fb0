/** The web pages 门户: shows what the services have; owns no data. */
@NullMarked
package io.bihuan.portal;

import org.jspecify.annotations.NullMarked;
