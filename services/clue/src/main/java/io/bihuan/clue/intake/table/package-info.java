/** Reads tables, XLSX workbooks and CSV files, row by row in bounded memory, and trusts nothing that is in them. */
@NullMarked
package io.bihuan.clue.intake.table;

import org.jspecify.annotations.NullMarked;
