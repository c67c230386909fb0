/** Finding whether somebody is liable for an act 责任认定 (F19). */
@NullMarked
package io.bihuan.clue.write.reviewresponsibility;

import org.jspecify.annotations.NullMarked;
