/** Finding by number, from every page: a clue, a tip, a case, a listing or an urging letter. */
@NullMarked
package io.bihuan.portal.search;

import org.jspecify.annotations.NullMarked;
