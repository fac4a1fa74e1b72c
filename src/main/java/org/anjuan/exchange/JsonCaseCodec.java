package org.anjuan.exchange;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.CaseCodec;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of case files, driven by the shape of their records. */
public final class JsonCaseCodec implements CaseCodec {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String write(Part part) {
        return JsonText.canonical(CaseTree.record(part));
    }

    @Override
    public Part read(PartKind kind, String json) {
        return record(kind.type(), json);
    }

    @Override
    public String write(Head head) {
        return JsonText.canonical(CaseTree.record(head));
    }

    @Override
    public Head readHead(String json) {
        return record(Head.class, json);
    }

    @Override
    public String write(Record record, BiPredicate<Record, String> kept, Set<UUID> without) {
        return JsonText.canonical(CaseTree.cut(record, kept, without));
    }

    @Override
    public String canonical(CaseFile file) {
        return JsonText.canonical(CaseTree.file(file));
    }

    @Override
    public String hash(CaseFile file) {
        return Sha256.of(canonical(file));
    }

    /** The file as it is exported: set out for people, in fixed order, so that equal files are equal bytes. */
    public String pretty(CaseFile file) {
        return JsonText.pretty(CaseTree.file(file));
    }

    private static <R> R record(Class<R> type, String json) {
        var reader = new TreeReader();
        var record = reader.record(type, MAPPER.readTree(json), "$");
        if (record == null) throw new IllegalArgumentException(type.getSimpleName() + ": " + reader.problems());
        return record;
    }
}
