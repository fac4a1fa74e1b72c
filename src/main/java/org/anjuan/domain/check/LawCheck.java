package org.anjuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Law;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.law.Validity;

/**
 * Whether the laws that a paper cites held on its day, or when the act was done: an act is judged by the law of its time. A law that is not
 * among the data is left alone, and so is any that may have held, as far as the days of the act are known.
 */
final class LawCheck {

    private static final Pattern TITLE = Pattern.compile("(原)?《([^《》]{3,60})》(?!\\s*[（(][^（）()]{0,6}(?:废止|失效))");

    private final Laws laws;

    LawCheck(Laws laws) {
        this.laws = laws;
    }

    /** @param byId whether the file says which version is meant */
    private record Cited(UUID part, String field, String name, List<Law> laws, boolean byId) {}

    void of(Checked checked) {
        if (checked.day.isEmpty()) return;
        var day = checked.day.get();
        for (var cited : cited(checked)) {
            var held = cited.laws().stream().map(Law::validity).toList();
            if (held.isEmpty() || held.stream().anyMatch(validity -> validity.holdsOn(day))) continue;
            var law = cited.laws().getLast();
            boolean early = held.stream()
                    .allMatch(validity -> validity.from().filter(day::isBefore).isPresent());
            if (early) notYet(checked, cited, law);
            else noLonger(checked, cited, law, held);
        }
    }

    /** Of a law that is cited by name only, an earlier version that is not among the data may be meant. */
    private static void notYet(Checked checked, Cited cited, Law law) {
        if (!cited.byId()) return;
        checked.fault(
                RuleCode.IN_FORCE,
                cited.part(),
                cited.field(),
                "check.law.notYet",
                cited.name(),
                day(law.validity().from()),
                law.name());
    }

    private static void noLonger(Checked checked, Cited cited, Law law, List<Validity> held) {
        var acts = acts(checked);
        if (held.stream().anyMatch(validity -> acts.stream().anyMatch(validity::overlaps))) return;
        var key = "check.law.noLonger";
        var until = day(law.validity().until());
        if (acts.isEmpty())
            checked.gap(RuleCode.IN_FORCE, cited.part(), cited.field(), key, cited.name(), until, law.name());
        else checked.fault(RuleCode.IN_FORCE, cited.part(), cited.field(), key, cited.name(), until, law.name());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The days of the acts, as far as they are known; an act whose days nobody recorded may have been done at any time. */
    private static List<Validity> acts(Checked checked) {
        var spans = new ArrayList<Validity>();
        for (var act : checked.file.all(Violation.class)) {
            var first = act.from()
                    .value()
                    .or(() -> act.until().value())
                    .or(() -> act.discoveredOn().value());
            var last = act.until()
                    .value()
                    .or(() -> act.discoveredOn().value())
                    .or(() -> act.from().value());
            if (first.isEmpty() || last.isEmpty()) return List.of();
            var from = first.map(When::earliest);
            var until = last.map(When::latest).filter(day -> !day.isBefore(from.orElseThrow()));
            spans.add(new Validity(from, until.or(() -> from)));
        }
        return spans;
    }

    private List<Cited> cited(Checked checked) {
        var found = new ArrayList<Cited>();
        checked.file
                .find(checked.paper.part())
                .ifPresent(part -> walk(part, part.id(), "", checked.paper.type(), found));
        checked.paper.made().ifPresent(made -> {
            for (int i = 0; i < made.basis().size(); i++)
                add(made.basis().get(i), made.id(), "basis[" + i + "]", found);
        });
        for (var passage : checked.passages) {
            var title = TITLE.matcher(passage.text());
            while (title.find())
                if (title.group(1) == null)
                    found.add(new Cited(
                            passage.part(),
                            passage.field(),
                            "《" + title.group(2) + "》",
                            byName(title.group(2)),
                            false));
        }
        return found;
    }

    private void walk(Object record, UUID part, String before, String type, List<Cited> found) {
        if (type.equals("INTERNAL_APPROVAL")) return;
        for (var field : Shape.of(record.getClass()).fields()) {
            if (field.type() != ValueType.RECORD) continue;
            var here = before.isEmpty() ? field.name() : before + "." + field.name();
            switch (read(record, field)) {
                case Fact.Known<?>(var known) -> each(known, part, here, type, found);
                case Fact<?> _ -> {}
                case List<?> list -> {
                    for (int i = 0; i < list.size(); i++) each(list.get(i), part, here + "[" + i + "]", type, found);
                }
                case Object other -> each(other, part, here, type, found);
            }
        }
    }

    private void each(Object value, UUID part, String here, String type, List<Cited> found) {
        if (value instanceof LawCite cite) add(cite, part, here, found);
        else walk(value, part, here, type, found);
    }

    private void add(LawCite cite, UUID part, String field, List<Cited> found) {
        var byId = cite.lawId().value().flatMap(laws::find).map(List::of);
        found.add(new Cited(part, field, cite.law(), byId.orElseGet(() -> byName(cite.law())), byId.isPresent()));
    }

    /** The laws of that name, in all the versions that are known. */
    private List<Law> byName(String name) {
        var plain = plain(name);
        return laws.all().stream()
                .filter(law -> plain(law.name().zh()).equals(plain))
                .toList();
    }

    /** Without 《》 and 中华人民共和国, and without what stands in brackets behind: the year of a version, the number of an order. */
    private static String plain(String name) {
        return name.replaceAll("[《》\\s]", "").replaceFirst("^中华人民共和国", "").replaceAll("[（(].*$", "");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Object record, Shape.Field field) {
        return ((Shape) Shape.of((Class) record.getClass())).get(record, field);
    }
}
