/** Suspend an officer 停用. */
@NullMarked
package io.bihuan.registry.write.suspendofficer;

import org.jspecify.annotations.NullMarked;
