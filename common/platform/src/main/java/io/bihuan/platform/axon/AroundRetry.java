package io.bihuan.platform.axon;

/** What has to hold while parked events are tried again. */
public interface AroundRetry {

    /**
     * Runs a retry, or refuses to.
     *
     * @param processor name of the processor the events are parked for
     * @param letters tries the events of one aggregate
     */
    void retry(String processor, Runnable letters);
}
