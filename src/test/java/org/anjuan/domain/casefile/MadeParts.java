package org.anjuan.domain.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes parts of given fields, numbered in their order, and a small file of them. */
public final class MadeParts {

    private long next;

    /** A part with these fields, as its shape takes them. */
    public <P extends Part> P part(Class<P> type, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("id", new UUID(0, ++next));
        return Shape.of(type).make(all);
    }

    /** The direct service of this part. */
    public Service service(Part about, Map<String, ?> more) {
        var values = new HashMap<String, Object>(
                Map.of("method", ServiceMethod.DIRECT, "about", Fact.known(new Ref<Part>(about.id()))));
        values.putAll(more);
        return part(Service.class, values);
    }

    /** A live file of the ordinary procedure. */
    public static CaseFile file(Part... parts) {
        return file(List.of(parts));
    }

    /** The same of parts in a list. */
    public static CaseFile file(List<? extends Part> parts) {
        var agency = Shape.of(Agency.class).make(Map.of("name", "某市生态环境局"));
        var head = Shape.of(Head.class)
                .make(Map.of("title", "案", "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", agency));
        return CaseFile.of(new UUID(1, 1), head, List.copyOf(parts), Set.of());
    }
}
