/** The room of the auditor 查阅留痕: who read, searched and exported what, and who was refused. */
@NullMarked
package io.bihuan.portal.trail;

import org.jspecify.annotations.NullMarked;
