/** Officers 人员 with their posts. */
@NullMarked
package io.bihuan.registry.read.officers;

import org.jspecify.annotations.NullMarked;
