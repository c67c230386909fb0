/** What tests of every module share: fixtures, architecture rules, golden events, contract assertions and backends. */
@NullMarked
package io.bihuan.testkit;

import org.jspecify.annotations.NullMarked;
