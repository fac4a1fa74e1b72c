package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.procedure.CourseOfCase;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.Staff;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.TrackState;
import org.anjuan.domain.procedure.Unsettled;
import org.anjuan.usecase.port.Store;

/** Tells where a file stands, what may come next, and what in it is irregular. */
public final class SeeCourse {

    private final Store store;
    private final CourseOfCase course;
    private final Clock clock;

    public SeeCourse(Store store, CourseOfCase course, Clock clock) {
        this.store = store;
        this.course = course;
        this.clock = clock;
    }

    /**
     * A file as the procedure sees it on a day.
     *
     * @param next the steps that lead on from its stage
     * @param tracks what runs beside the main course
     * @param unsettled what the file does not tell of the steps that were taken
     */
    public record Course(
            Stage stage,
            List<Step> next,
            List<TrackState> tracks,
            List<Irregularity> irregularities,
            List<Unsettled> unsettled) {

        public Course {
            next = List.copyOf(next);
            tracks = List.copyOf(tracks);
            irregularities = List.copyOf(irregularities);
            unsettled = List.copyOf(unsettled);
        }
    }

    /** The course of this file as of that day. */
    public Course of(Actor actor, CaseFile file, LocalDate day) {
        Staff staff = new StaffOf(store.inTransaction(tx -> tx.office().people()));
        return new Course(
                course.stage(file, day),
                course.next(file, day, staff),
                course.tracks(file, day),
                irregularities(file, day, staff),
                course.unsettled(file, day, staff));
    }

    private List<Irregularity> irregularities(CaseFile file, LocalDate day, Staff staff) {
        var today = OfficeTime.today(clock);
        return Stream.concat(
                        course.irregularities(file, day, staff).stream(),
                        course.odd(file, day.isAfter(today) ? day : today).stream())
                .toList();
    }
}
