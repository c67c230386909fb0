/** What is written into the trail of reads 访问留痕: who asked for what, and how it was answered; never what was shown. */
@NullMarked
package io.bihuan.platform.trail.entry;

import org.jspecify.annotations.NullMarked;
