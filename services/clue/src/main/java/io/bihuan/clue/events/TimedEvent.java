package io.bihuan.clue.events;

/** What can start, move or end a clock 限期 of this service. */
public sealed interface TimedEvent
        permits ClueEvent, UnsealEvent, ClearingEvent, NoticeEvent, ProtectionEvent, RewardEvent {}
