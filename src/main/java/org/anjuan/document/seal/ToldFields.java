package org.anjuan.document.seal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.document.VolumeManifest.ToldHead;
import org.anjuan.domain.document.VolumeManifest.ToldPart;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.CaseCodec;

/** Some fields of a part as JSON, their names, and their hash: by the names the same fields are found again later. */
final class ToldFields {

    /** What is told. */
    record Told(String json, List<String> fields, String sha256) {

        ToldPart of(Part part) {
            return new ToldPart(part.kindOfPart(), part.id(), fields, sha256);
        }

        ToldHead ofHead() {
            return new ToldHead(fields, sha256);
        }
    }

    private final CaseCodec codec;
    private final Set<UUID> left;

    /** @param left parts to which no reference is told */
    ToldFields(CaseCodec codec, Set<UUID> left) {
        this.codec = codec;
        this.left = left;
    }

    Told of(Record record, BiPredicate<Record, String> isTold) {
        var names = new TreeSet<String>();
        var json = codec.write(
                record,
                (value, field) -> {
                    boolean told = isTold.test(value, field);
                    if (told) names.add(name(value, field));
                    return told;
                },
                left);
        return new Told(json, List.copyOf(names), hash(record, names));
    }

    /** The fields that were told of it before, as they are now. */
    ToldPart again(Part part, Collection<String> fields) {
        return new ToldPart(
                part.kindOfPart(), part.id(), List.copyOf(fields), hash((Record) part, new HashSet<>(fields)));
    }

    ToldHead again(Head head, Collection<String> fields) {
        return new ToldHead(List.copyOf(fields), hash(head, new HashSet<>(fields)));
    }

    private String hash(Record record, Set<String> fields) {
        return Sha256.of(codec.write(record, (value, field) -> fields.contains(name(value, field)), left));
    }

    private static String name(Record value, String field) {
        return value.getClass().getSimpleName() + "." + field;
    }
}
