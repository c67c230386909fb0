package io.bihuan.supervision.events;

/** What can start, move or end a clock 限期 of this service. */
public sealed interface TimedEvent permits UrgeEvent, RhythmEvent, InterferenceQuarterEvent {}
