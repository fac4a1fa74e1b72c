package org.anjuan.domain.procedure;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.clock.Deadline;

/**
 * Where one track of a file stands.
 *
 * @param part the part it is about
 * @param subject what names that part where the file has several such tracks; blank where it has one
 * @param due the open time limit of the track, where one runs
 */
public record TrackState(Track track, UUID part, String subject, TrackStage stage, Optional<Deadline> due) {}
