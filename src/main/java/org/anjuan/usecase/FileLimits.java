package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CaseCodec;

/** What the store has no room for. */
public final class FileLimits {

    /** The longest JSON of a part or a head, in characters. */
    public static final int LONGEST = 1_000_000;

    private FileLimits() {}

    /** What of this file is too long to be kept. */
    public static List<Problem> problems(CaseFile file, CaseCodec codec) {
        var problems = new ArrayList<Problem>();
        if (codec.write(file.head()).length() > LONGEST)
            problems.add(Problem.error("head", "change.part.tooLong", LONGEST));
        for (var part : file.parts()) problems.addAll(problems(part, codec));
        return problems;
    }

    static List<Problem> problems(Part part, CaseCodec codec) {
        return codec.write(part).length() > LONGEST
                ? List.of(Problem.error(part.kindOfPart().plural(), "change.part.tooLong", LONGEST))
                : List.of();
    }
}
