package io.bihuan.clue.events;

/** What the ledger of lifelong responsibility 终身负责台账 is folded from (F19): acts, and what was said and found of them. */
public sealed interface ResponsibilityFact permits ResponsibleAct, ResponsibilityEvent {}
