/** Making an interference known 通报 (F44). */
@NullMarked
package io.bihuan.supervision.write.notifyinterference;

import org.jspecify.annotations.NullMarked;
