/** The 48 hours of an emergency measure run out. */
@NullMarked
package io.bihuan.casefile.write.ringemergency;

import org.jspecify.annotations.NullMarked;
