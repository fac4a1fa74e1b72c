package org.anjuan.usecase.bench;

import static org.anjuan.usecase.bench.Drafting.number;
import static org.anjuan.usecase.bench.Drafting.on;
import static org.anjuan.usecase.bench.Drafting.ref;
import static org.anjuan.usecase.bench.Drafting.workdays;
import static org.anjuan.usecase.bench.Drafting.yuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.AgencyKind;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.usecase.bench.Vocabulary.Act;
import org.jspecify.annotations.Nullable;

/** What a generated case is about: who, where, which act, by which law, and how far it has come. */
abstract class Matter {

    final Drafting d;
    final LocalDate today;
    final int serial;
    final String unit;
    final String area;
    final Act act;
    final Official handler;
    final Official second;
    final Official head;
    final Official leader;
    final List<Part> parts = new ArrayList<>();
    final Set<PartKind> none = EnumSet.noneOf(PartKind.class);
    final Party party;
    final LocalDate opened;
    final boolean careless;
    LocalDate day;

    Matter(Drafting drafting, LocalDate today, LocalDate opened, int serial, String unit) {
        this.d = drafting;
        this.today = today;
        this.opened = opened;
        this.day = opened;
        this.serial = serial;
        this.unit = unit;
        this.area = Vocabulary.area(d.random);
        this.act = Vocabulary.pick(d.random, Vocabulary.ACTS);
        this.handler = d.official(Vocabulary.person(d.random), unit);
        this.second = d.official(Vocabulary.person(d.random), unit);
        this.head = d.official(Vocabulary.person(d.random), unit);
        this.leader = d.official(Vocabulary.person(d.random), "局领导");
        this.careless = d.chance(15);
        this.party = d.part(
                Party.class,
                "name",
                Vocabulary.firm(d.random, area),
                "kind",
                PartyKind.COMPANY,
                "creditCode",
                Vocabulary.creditCode(d.random),
                "representative",
                Vocabulary.masked(d.random),
                "address",
                Vocabulary.address(d.random, area));
        parts.add(party);
    }

    final PenaltyLine line(PenaltyKind kind, long fine, Violation violation) {
        return d.make(
                PenaltyLine.class,
                "kind",
                kind,
                "amount",
                yuan(fine),
                "party",
                ref(party),
                "violation",
                ref(violation),
                "basis",
                List.of(basis()));
    }

    final boolean underCode() {
        return !opened.isBefore(Vocabulary.CODE);
    }

    final String law() {
        return underCode() ? Vocabulary.CODE_NAME : act.oldLaw();
    }

    final LawCite breach() {
        return d.law(
                law(), underCode() ? act.breach() : act.oldBreach(), underCode() ? "eco-code-2026" : act.oldLawId());
    }

    final LawCite basis() {
        return d.law(law(), underCode() ? act.basis() : act.oldBasis(), underCode() ? "eco-code-2026" : act.oldLawId());
    }

    final String facts() {
        return opened + "，执法人员对" + party.name() + "进行现场检查，发现该单位" + act.words() + "。以上事实有现场检查笔录、询问笔录、照片等证据证实。";
    }

    final LocalDate earlier(LocalDate wanted) {
        return wanted.isAfter(today) ? today : wanted;
    }

    /** Goes on by some working days; false where that lies in the future, so that the case rests here. */
    final boolean happens(int least, int most) {
        var next = workdays(day, d.random.nextInt(least, most + 1));
        if (next.isAfter(today)) return false;
        day = next;
        return true;
    }

    final CaseFile file(Procedure procedure, @Nullable Inspection inspection, String ending) {
        var agency = d.make(Agency.class, "name", area + "市生态环境局", "kind", AgencyKind.CITY);
        var numbered = parts.stream().anyMatch(part -> part instanceof Filing || part instanceof SummaryDecision);
        var head = d.make(
                Head.class,
                "title",
                party.name() + (inspection != null && ending.equals("现场检查") ? "" : act.words()) + ending,
                "number",
                numbered ? number(area + "环罚", opened, serial) : Fact.unknown(),
                "procedure",
                procedure,
                "origin",
                Origin.LIVE,
                "agency",
                agency,
                "unit",
                unit,
                "handlers",
                List.of(handler, second),
                "openedOn",
                on(opened));
        return CaseFile.of(d.id(), head, parts, none);
    }
}
