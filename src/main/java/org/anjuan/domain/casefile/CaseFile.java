package org.anjuan.domain.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything about one case: one immutable value that holds what happened, lawful or not. A change is a new value.
 *
 * <p>Every kind of part is a plural with three values: there are some, it is known that there are none, or nothing is
 * known. The constructor refuses only the impossible; lawfulness is judged by functions over the file.
 */
public final class CaseFile {

    private final UUID id;
    private final Head head;
    private final Map<PartKind, List<Part>> parts;
    private final Set<PartKind> none;

    private CaseFile(UUID id, Head head, Map<PartKind, List<Part>> parts, Set<PartKind> none) {
        this.id = id;
        this.head = head;
        this.parts = parts;
        this.none = none;
    }

    /**
     * A file of these parts; parts of one kind keep their order.
     *
     * @param none the kinds known to be absent
     * @throws IllegalArgumentException where two parts share an id, or a kind is both present and known to be absent
     */
    public static CaseFile of(UUID id, Head head, Collection<? extends Part> parts, Set<PartKind> none) {
        Required.present("id", id);
        Required.present("head", head);
        var byKind = new EnumMap<PartKind, List<Part>>(PartKind.class);
        var ids = new HashSet<UUID>();
        for (var part : parts) {
            if (!ids.add(part.id())) throw new IllegalArgumentException("two parts share the id " + part.id());
            byKind.computeIfAbsent(part.kindOfPart(), _ -> new ArrayList<>()).add(part);
        }
        for (var kind : none)
            if (byKind.containsKey(kind))
                throw new IllegalArgumentException(kind.plural() + " are both present and known to be absent");
        byKind.replaceAll((_, list) -> List.copyOf(list));
        return new CaseFile(id, head, byKind, none.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(none)));
    }

    /** A file with nothing in it yet. */
    public static CaseFile empty(UUID id, Head head) {
        return of(id, head, List.of(), Set.of());
    }

    public UUID id() {
        return id;
    }

    public Head head() {
        return head;
    }

    /** All parts, kind by kind in the order of {@link PartKind}. */
    public List<Part> parts() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** The kinds that are known to be absent. */
    public Set<PartKind> none() {
        return none;
    }

    /** All parts of one type, in order. */
    public <P extends Part> List<P> all(Class<P> type) {
        return stream(type).toList();
    }

    /** All parts of one kind, in order. */
    public List<Part> all(PartKind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    public <P extends Part> Stream<P> stream(Class<P> type) {
        return all(PartKind.of(type)).stream().map(type::cast);
    }

    public boolean has(Class<? extends Part> type) {
        return parts.containsKey(PartKind.of(type));
    }

    /** Whether it is known that there are none of this type. */
    public boolean knownNone(Class<? extends Part> type) {
        return none.contains(PartKind.of(type));
    }

    /** Whether there are some: yes, no, or nobody said. */
    public Fact<Boolean> some(Class<? extends Part> type) {
        if (has(type)) return Fact.known(true);
        return knownNone(type) ? Fact.known(false) : Fact.unknown();
    }

    /** The last part of this type, usually the one that counts. */
    public <P extends Part> Optional<P> last(Class<P> type) {
        var all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public <P extends Part> Optional<P> first(Class<P> type) {
        return stream(type).findFirst();
    }

    public Optional<Part> find(UUID partId) {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(part -> part.id().equals(partId))
                .findFirst();
    }

    /** The part meant, where the file has it and it is of the type asked for. */
    public <P extends Part> Optional<P> find(Fact<? extends Ref<? extends Part>> ref, Class<P> type) {
        return ref.value().flatMap(r -> find(r.id())).filter(type::isInstance).map(type::cast);
    }

    /** The services of this paper. */
    public List<Service> servicesOf(UUID partId) {
        return stream(Service.class)
                .filter(service -> service.about().matches(ref -> ref.id().equals(partId)))
                .toList();
    }

    public CaseFile withHead(Head next) {
        return new CaseFile(id, Required.present("head", next), parts, none);
    }

    /** With this part put in the place of the one with its id, or added behind its kind. Its kind is no longer absent. */
    public CaseFile with(Part part) {
        var next = new ArrayList<>(parts());
        int at = indexOf(next, part.id());
        if (at < 0) next.add(part);
        else next.set(at, part);
        var absent = new HashSet<>(none);
        absent.remove(part.kindOfPart());
        return of(id, head, next, absent);
    }

    /** Without this part; a file that has none by this id stays as it is. */
    public CaseFile without(UUID partId) {
        return of(
                id,
                head,
                parts().stream().filter(part -> !part.id().equals(partId)).toList(),
                none);
    }

    /**
     * With the knowledge that there are none of this kind, or with that knowledge taken back.
     *
     * @throws IllegalArgumentException where there are some
     */
    public CaseFile withNone(PartKind kind, boolean knownAbsent) {
        var absent = new HashSet<>(none);
        if (knownAbsent) absent.add(kind);
        else absent.remove(kind);
        return of(id, head, parts(), absent);
    }

    private static int indexOf(List<Part> list, UUID partId) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).id().equals(partId)) return i;
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile file
                && id.equals(file.id)
                && head.equals(file.head)
                && parts.equals(file.parts)
                && none.equals(file.none);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CaseFile[" + id + ", " + head.title() + "]";
    }
}
