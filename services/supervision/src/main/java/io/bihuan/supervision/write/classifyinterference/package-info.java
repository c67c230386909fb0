/** The discipline organ finds what an interference was 甄别干预过问 (F44). */
@NullMarked
package io.bihuan.supervision.write.classifyinterference;

import org.jspecify.annotations.NullMarked;
