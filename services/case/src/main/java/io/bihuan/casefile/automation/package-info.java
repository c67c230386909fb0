/** What happens without anybody acting. */
@NullMarked
package io.bihuan.casefile.automation;

import org.jspecify.annotations.NullMarked;
