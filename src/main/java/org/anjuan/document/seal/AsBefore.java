package org.anjuan.document.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.VolumeManifest.ToldPart;

/** The parts of a file as an older volume told of them: the same fields, whatever the forms print today. */
final class AsBefore {

    private AsBefore() {}

    /**
     * What of these parts is still there, and those told today that were not told then.
     *
     * @param sameProgram whether the forms are those of that day: else a part of a kind that was not told of at all is told by the new form, and no change
     */
    static List<ToldPart> parts(
            List<ToldPart> before, List<ToldPart> now, boolean sameProgram, CaseFile file, ToldFields fields) {
        var ids = before.stream().map(ToldPart::id).collect(Collectors.toSet());
        var kinds = before.stream().map(ToldPart::kind).collect(Collectors.toSet());
        var parts = new ArrayList<ToldPart>();
        for (var part : before)
            file.find(part.id())
                    .map(found -> fields.again(found, part.fields()))
                    .ifPresent(parts::add);
        for (var part : now)
            if (!ids.contains(part.id()) && (sameProgram || kinds.contains(part.kind()))) parts.add(part);
        return parts;
    }
}
