/** Every promise of the HTTP interface, asked for on a real port. */
@NullMarked
package io.bihuan.platform.web;

import org.jspecify.annotations.NullMarked;
