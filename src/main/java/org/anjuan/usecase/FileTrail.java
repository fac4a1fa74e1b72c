package org.anjuan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.AuditLog.Entry;
import org.anjuan.usecase.port.CaseCodec;

/** Makes the audit entry of a change: every part that differs, as it was before and as it is after. */
public final class FileTrail {

    private final CaseCodec codec;
    private final Clock clock;

    public FileTrail(CaseCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    /** The entry of a file that is new. */
    public Entry added(Actor actor, CaseFile file, String hash, String action) {
        var detail = "{\"hash\":\"" + hash + "\",\"head\":" + codec.write(file.head()) + ",\"parts\":"
                + file.parts().size() + "}";
        return entry(actor, action, file.id(), detail, Optional.empty());
    }

    /** The entry of a file that was changed. */
    public Entry changed(
            Actor actor, CaseFile before, CaseFile after, String hash, String action, Optional<String> reason) {
        return entry(actor, action, after.id(), "{" + differences(before, after, hash), reason);
    }

    /** The entry of a file whose next version was taken in from there. */
    public Entry replaced(Actor actor, CaseFile before, CaseFile after, String hash, String action, String source) {
        var from = Json.object("source", source);
        var detail = from.substring(0, from.length() - 1) + "," + differences(before, after, hash);
        return entry(actor, action, after.id(), detail, Optional.empty());
    }

    private String differences(CaseFile before, CaseFile after, String hash) {
        var detail = new StringBuilder("\"hash\":\"").append(hash).append('"');
        if (!before.head().equals(after.head()))
            detail.append(",\"head\":").append(pair(codec.write(before.head()), codec.write(after.head())));
        if (!before.none().equals(after.none())) detail.append(",\"none\":").append(pair(none(before), none(after)));
        detail.append(",\"parts\":[")
                .append(String.join(",", parts(before, after)))
                .append("]}");
        return detail.toString();
    }

    private List<String> parts(CaseFile before, CaseFile after) {
        var old = new HashMap<UUID, Part>();
        for (var part : before.parts()) old.put(part.id(), part);
        var differences = new ArrayList<String>();
        for (var part : after.parts()) {
            var was = old.remove(part.id());
            if (!part.equals(was))
                differences.add(difference(part, was == null ? "null" : codec.write(was), codec.write(part)));
        }
        for (var part : before.parts())
            if (old.containsKey(part.id())) differences.add(difference(part, codec.write(part), "null"));
        return differences;
    }

    private static String difference(Part part, String before, String after) {
        return "{\"kind\":\"" + part.kindOfPart().plural() + "\",\"id\":\"" + part.id() + "\",\"before\":" + before
                + ",\"after\":" + after + "}";
    }

    private static String pair(String before, String after) {
        return "{\"before\":" + before + ",\"after\":" + after + "}";
    }

    private static String none(CaseFile file) {
        return file.none().stream()
                .sorted()
                .map(kind -> "\"" + kind.plural() + "\"")
                .toList()
                .toString();
    }

    private Entry entry(Actor actor, String action, UUID subject, String detail, Optional<String> reason) {
        return new Entry(clock.instant(), actor.id(), actor.name(), action, subject, detail, reason.orElse(null));
    }
}
