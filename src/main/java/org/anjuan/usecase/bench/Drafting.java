package org.anjuan.usecase.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.ApprovalRole;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Makes records from the few of their fields that a generated file fills. */
final class Drafting {

    final RandomGenerator random;

    Drafting(RandomGenerator random) {
        this.random = random;
    }

    /** A record of these values by name: name, value, name, value. Facts are wrapped, a null is left out. */
    <R> R make(Class<R> type, Object... namesAndValues) {
        var shape = Shape.of(type);
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = (String) namesAndValues[i];
            var value = namesAndValues[i + 1];
            var field = shape.field(name).orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
            values.put(name, field.presence() == Presence.FACT ? fact(value) : value);
        }
        return shape.make(values);
    }

    /** A part with an id of its own. */
    <P extends Part> P part(Class<P> type, Object... namesAndValues) {
        var all = new Object[namesAndValues.length + 2];
        all[0] = "id";
        all[1] = id();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return make(type, all);
    }

    private static Object fact(Object value) {
        return value instanceof Fact<?> ? value : Fact.known(value);
    }

    UUID id() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | 2L << 62;
        return new UUID(high, low);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    static When on(LocalDate day) {
        return When.of(day);
    }

    When at(LocalDate day, int fromHour) {
        return When.of(day.atTime(fromHour, random.nextInt(12) * 5));
    }

    static Prose prose(String text) {
        return new Prose(text);
    }

    static DocumentNumber number(String word, LocalDate day, int serial) {
        return new DocumentNumber(word + "〔" + day.getYear() + "〕" + serial + "号");
    }

    static Money yuan(long amount) {
        return Money.yuan(amount);
    }

    LawCite law(String law, String article, String lawId) {
        return make(LawCite.class, "law", law, "article", article, "lawId", lawId);
    }

    Official official(String name, String unit) {
        return make(
                Official.class,
                "name",
                name,
                "unit",
                unit,
                "certificate",
                "执法" + (1_000_000 + Math.floorMod(name.hashCode(), 900_000)));
    }

    Approval approval(ApprovalRole role, Official by, String opinion, LocalDate day) {
        return make(Approval.class, "role", role, "by", by, "agreed", true, "opinion", prose(opinion), "on", on(day));
    }

    List<Approval> approvals(Official handler, Official head, Official leader, LocalDate day) {
        return List.of(
                approval(ApprovalRole.HANDLER, handler, "事实清楚，请审批。", day),
                approval(ApprovalRole.UNIT_HEAD, head, "同意，请负责人审批。", day),
                approval(ApprovalRole.LEADER, leader, "同意。", day));
    }

    static <P extends Part> Ref<P> ref(P part) {
        return Ref.to(part);
    }

    /** So many days from Monday to Friday later. */
    static LocalDate workdays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return day;
    }
}
