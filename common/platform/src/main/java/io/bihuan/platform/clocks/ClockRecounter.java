package io.bihuan.platform.clocks;

/**
 * How a service counts a clock again after the working calendar was revised (D4). A service whose {@link OpenClock}s name the
 * calendar they were counted by declares one bean; the platform watches the calendars and does the rest.
 */
public interface ClockRecounter {

    /** The command that tells the aggregate to count its clock again; the aggregate decides whether anything moves. */
    Object recount(OpenClock clock);
}
