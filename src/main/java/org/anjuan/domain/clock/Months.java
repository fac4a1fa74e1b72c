package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.function.Function;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;

/** Reads a file as if what it knows only to the month had been on one day of it: what holds on the first and on the last is certain. */
public final class Months {

    private Months() {}

    /** The same file, with that day of the month in those fields of the parts; the file itself where none of them is known only to the month. */
    public static <P extends Part> CaseFile readAs(
            Function<When, LocalDate> day, CaseFile file, Class<P> type, String... fields) {
        var shape = Shape.of(type);
        var read = file;
        for (var name : fields) {
            var field = shape.field(name).orElseThrow();
            for (var part : read.all(type))
                if (shape.get(part, field) instanceof Fact.Known<?>(When.Month month))
                    read = read.with(shape.with(part, name, Fact.known(When.of(day.apply(month)))));
        }
        return read;
    }
}
