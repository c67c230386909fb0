package io.bihuan.portal.client;

/** A service does not answer, or not in time; what was sent may have arrived. */
public final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells which one. */
    public ServiceAway(String service) {
        super(service + " does not answer", null, false, false);
    }
}
