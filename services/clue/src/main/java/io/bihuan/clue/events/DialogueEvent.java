package io.bihuan.clue.events;

/**
 * What can happen between a reporter with a receipt code and the desk 举报人对话 (F13, F21). What was said lies sealed in the
 * vault; an event carries where it lies and a commitment to it.
 */
public sealed interface DialogueEvent
        permits ReceiptIssued,
                ReporterWrote,
                DeskReplied,
                DialogueRead,
                FactsAdded,
                AttachmentReceived,
                DissentRecorded,
                ResultDisputed {

    /** The dialogue it happened in. */
    String dialogueId();
}
