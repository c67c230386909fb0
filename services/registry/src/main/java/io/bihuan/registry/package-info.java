/** Registry 登记: who exists, in which unit and place, in which office and by which rules, on every day; and who may log in. */
@NullMarked
package io.bihuan.registry;

import org.jspecify.annotations.NullMarked;
