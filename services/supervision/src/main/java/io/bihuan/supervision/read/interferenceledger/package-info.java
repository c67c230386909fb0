/** The register of interference 干预过问登记, for the unit of the discipline organ that received a record. */
@NullMarked
package io.bihuan.supervision.read.interferenceledger;

import org.jspecify.annotations.NullMarked;
