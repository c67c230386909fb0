/** Sign-off ladders and posts as the registry publishes them 审签层级与任职 (F07). */
@NullMarked
package io.bihuan.clue.ladders;

import org.jspecify.annotations.NullMarked;
