package io.bihuan.casefile.events;

/** What can happen to the assets of a clue 涉案财物措施, before and after it becomes a case. */
public sealed interface AssetEvent
        permits DispatchNoted,
                HandlerNoted,
                HandlerWithdrawn,
                FindingNoted,
                AssetQueryRequested,
                AssetQueryApproved,
                AssetQueried,
                EmergencyMeasureApplied,
                EmergencyMeasureReleased,
                EmergencyMeasureConverted,
                AssetFrozen {

    /** The record of the assets of the clue. */
    String assetsId();

    /** The clue. */
    String clueId();
}
