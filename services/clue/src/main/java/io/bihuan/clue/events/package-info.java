/** What has happened to tips and clues: the persisted vocabulary, kept for ever under logical names. */
@NullMarked
package io.bihuan.clue.events;

import org.jspecify.annotations.NullMarked;
