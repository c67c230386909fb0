/** The words every module shares: errors an officer can act on, named rules, and the names under which facts are kept. */
@NullMarked
package io.bihuan.kernel;

import org.jspecify.annotations.NullMarked;
