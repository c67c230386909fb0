package io.bihuan.supervision.events;

/** What can happen to a record of interference 干预过问记录 (F44). Its text is never changed and there is no event that deletes it. */
public sealed interface InterferenceEvent
        permits InterferenceRecorded,
                InterferenceClassified,
                InterferenceReported,
                InterferenceNotified,
                InterferenceReferred,
                InterferenceHandled,
                RetaliationSuspected {

    /** The record. */
    String recordId();
}
