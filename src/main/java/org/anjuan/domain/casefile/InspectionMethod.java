package org.anjuan.domain.casefile;

/** How an inspection was made. */
public enum InspectionMethod {
    ON_SITE,
    DRONE,
    MOBILE_VEHICLE,
    ONLINE_MONITORING,
    REMOTE_OTHER
}
