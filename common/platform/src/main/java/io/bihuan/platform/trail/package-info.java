/** The trail of reads 访问留痕: every read, search, export and refused attempt is in a log of its own before the answer leaves. */
@NullMarked
package io.bihuan.platform.trail;

import org.jspecify.annotations.NullMarked;
