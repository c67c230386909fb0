/** The public site 公众网站: reporting, the receipt, coming back with its code; nobody logs in. */
@NullMarked
package io.bihuan.portal.publicsite;

import org.jspecify.annotations.NullMarked;
