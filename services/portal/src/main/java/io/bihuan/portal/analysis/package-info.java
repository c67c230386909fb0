/** The room of the analyst 分析: search over the log, links between clues, the flow from source to outcome. */
@NullMarked
package io.bihuan.portal.analysis;

import org.jspecify.annotations.NullMarked;
