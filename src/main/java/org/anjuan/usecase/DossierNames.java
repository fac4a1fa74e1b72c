package org.anjuan.usecase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Volume;

/**
 * The names of the volumes written in one run. Two files of one number and title get different names, so that none replaces
 * the other.
 */
public final class DossierNames {

    private static final int LONGEST_TITLE = 60;
    private static final int SHORT_ID = 8;

    private final Map<String, UUID> taken = new HashMap<>();

    /** A name that every system can keep: number, title, volume; with the file's id where another file has that name. */
    String of(CaseFile file, Volume volume, boolean internal) {
        var ending = ending(volume, internal);
        var name = named(file, ending);
        var owner = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), file.id());
        if (owner == null || owner.equals(file.id())) return name;
        return named(file, " " + id(file) + ending);
    }

    /** The name where no other file is in the way. */
    static String name(CaseFile file, Volume volume) {
        return named(file, ending(volume, false));
    }

    private static String named(CaseFile file, String ending) {
        var number = file.head().number().value().map(Object::toString);
        var title = file.head().title();
        var shortTitle = title.codePointCount(0, title.length()) > LONGEST_TITLE
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE))
                : title;
        return SafeName.of(number.orElseGet(() -> id(file)) + " " + shortTitle, ending);
    }

    private static String ending(Volume volume, boolean internal) {
        return (volume == Volume.MAIN ? " 正卷" : " 副卷") + (internal ? "（内部留存）" : "") + ".pdf";
    }

    /** The end of the id: the beginning of ids made one after the other may be the same. */
    private static String id(CaseFile file) {
        var id = file.id().toString();
        return id.substring(id.length() - SHORT_ID);
    }
}
