/** One case as it stands, or stood. */
@NullMarked
package io.bihuan.casefile.read.casedetails;

import org.jspecify.annotations.NullMarked;
