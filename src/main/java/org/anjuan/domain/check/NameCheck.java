package org.anjuan.domain.check;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.text.CreditCode;
import org.anjuan.domain.text.Verdict;

/** Whether the party is named the same in all parts and texts, with the same code, head and address. */
final class NameCheck {

    private static final Pattern ORGANISATION = Pattern.compile("公司|厂|合作社|中心|经营部|养殖场|医院|学校");
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])");
    private static final Pattern HEAD =
            Pattern.compile("(?:法定代表人|负责人|经营者)(?:（[^（）]{1,8}）)?[：:]\\s*([\\p{IsHan}*＊×○·]{2,5})(?=[，。；、,;（(\\s]|$)");
    private static final Pattern ADDRESS = Pattern.compile("(?:住所|住所地|住址|地址|营业场所)[：:]\\s*([^，。；,;\\n]{4,60})");
    private static final Pattern IS_HEAD = Pattern.compile("(?<![非原前是])法定代表人(?:$|[、，,兼（(/])");
    private static final int LONG_NAME = 8;
    private static final int SHORTEST_NAME = 5;
    private static final int SLIPS_IN_A_CODE = 2;
    private static final int NEAR = 60;

    private NameCheck() {}

    static void of(Checked checked) {
        var parties = checked.file.all(Party.class);
        if (checked.namesItsParty()) for (var party : checked.parties()) codes(checked, party, parties);
        if (checked.tellsItsPart()) heads(checked);
        var names = new HashSet<String>();
        for (var party : parties) names.add(Writing.plain(party.name()));
        for (var passage : checked.passages)
            for (var party : parties) {
                names(checked, passage, party, names);
                codesIn(checked, passage, party, parties);
                headsIn(checked, passage, party);
                addressesIn(checked, passage, party);
            }
    }

    private static void codes(Checked checked, Party party, List<Party> all) {
        var code = party.creditCode().value().map(CreditCode::new);
        var verdict = code.map(CreditCode::verdict);
        if (verdict.filter(v -> v == Verdict.MALFORMED || v == Verdict.WRONG_CHECK_DIGIT)
                .isPresent())
            checked.fault(
                    RuleCode.SAME_CODE,
                    party.id(),
                    "creditCode",
                    "check.code.wrong",
                    code.orElseThrow().text());
        for (var other : all) {
            boolean same = !other.id().equals(party.id())
                    && verdict.filter(v -> v == Verdict.VALID).isPresent()
                    && other.creditCode().value().map(CreditCode::new).equals(code);
            if (same && !Writing.maySame(party.name(), other.name()))
                checked.fault(RuleCode.SAME_NAME, other.id(), "name", "check.name.parties", other.name(), party.name());
        }
    }

    /** Who was there as legal representative is the one of the party. */
    private static void heads(Checked checked) {
        checked.file.find(checked.paper.part()).ifPresent(part -> {
            switch (part) {
                case InquiryRecord p ->
                    head(checked, p.relation(), Optional.of(p.interviewee()), p.id(), "interviewee");
                case Inspection p ->
                    head(checked, p.presentPost(), p.presentName().value(), p.id(), "presentName");
                case Service p -> head(checked, p.relation(), p.recipient().value(), p.id(), "recipient");
                default -> {}
            }
        });
    }

    private static void head(Checked checked, Fact<String> post, Optional<String> name, UUID part, String field) {
        if (!post.matches(text -> IS_HEAD.matcher(Writing.plain(text)).find()) || name.isEmpty()) return;
        var known = checked.parties().stream()
                .flatMap(party -> party.representative().value().stream())
                .toList();
        if (known.isEmpty() || known.stream().anyMatch(head -> Writing.maySame(head, name.get()))) return;
        checked.fault(
                RuleCode.SAME_REPRESENTATIVE, part, field, "check.representative.other", name.get(), known.getFirst());
    }

    /** A name that differs from that of the party by a slip of the pen; one that differs by more is another's. */
    private static void names(Checked checked, Passage passage, Party party, Set<String> known) {
        var name = Writing.plain(party.name());
        if (name.length() < SHORTEST_NAME || name.length() > Writing.LONGEST || Writing.isMasked(name)) return;
        int most = name.length() < LONG_NAME ? 1 : 2;
        var text = Writing.plain(passage.text());
        var ends = ORGANISATION.matcher(text);
        while (ends.find()) {
            if (!name.endsWith(ends.group())) continue;
            var written = closest(text, ends.end(), name, most);
            if (written.isPresent()
                    && !known.contains(written.get())
                    && known.stream().noneMatch(other -> text.startsWith(other, ends.end() - other.length())))
                checked.fault(
                        RuleCode.SAME_NAME,
                        passage.part(),
                        passage.field(),
                        "check.name.text",
                        written.get(),
                        party.name());
        }
    }

    /** The piece of text ending there that is closest to the name, where it is close and not the name itself. */
    private static Optional<String> closest(String text, int end, String name, int most) {
        Optional<String> found = Optional.empty();
        int best = most + 1;
        for (int length = name.length() - most; length <= name.length() + most; length++) {
            if (length < 1 || length > end) continue;
            var piece = text.substring(end - length, end);
            if (piece.charAt(0) != name.charAt(0)) continue;
            int distance = Writing.distance(piece, name, most);
            if (distance == 0) return Optional.empty();
            if (distance < best) {
                best = distance;
                found = Optional.of(piece);
            }
        }
        return found;
    }

    /** A code that is nearly that of the party is meant to be it. */
    private static void codesIn(Checked checked, Passage passage, Party party, List<Party> all) {
        var known = new HashSet<String>();
        for (var each : all) {
            each.creditCode().value().map(Writing::plain).ifPresent(known::add);
            each.idNumber().value().map(Writing::plain).ifPresent(known::add);
        }
        var own = party.creditCode().orElse(party.idNumber()).value().map(Writing::plain);
        if (own.isEmpty() || Writing.isMasked(own.get())) return;
        var codes = CODE.matcher(Normalizer.normalize(passage.text(), Normalizer.Form.NFKC));
        while (codes.find()) {
            var written = codes.group();
            boolean slip = written.length() == own.get().length() && differing(written, own.get()) <= SLIPS_IN_A_CODE;
            if (slip && !known.contains(written))
                checked.fault(
                        RuleCode.SAME_CODE, passage.part(), passage.field(), "check.code.text", written, own.get());
        }
    }

    private static int differing(String one, String other) {
        return (int) IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
    }

    private static void headsIn(Checked checked, Passage passage, Party party) {
        var known = party.representative().value();
        if (known.isEmpty()) return;
        var heads = HEAD.matcher(passage.text());
        while (heads.find())
            if (isOf(party, passage.text(), heads.start()) && !Writing.maySame(known.get(), heads.group(1)))
                checked.fault(
                        RuleCode.SAME_REPRESENTATIVE,
                        passage.part(),
                        passage.field(),
                        "check.representative.text",
                        heads.group(1),
                        known.get());
    }

    /** An address without the province, or with it, is the same address. */
    private static void addressesIn(Checked checked, Passage passage, Party party) {
        var known = party.address().value().map(Writing::plain);
        if (known.isEmpty() || Writing.isMasked(known.get())) return;
        var addresses = ADDRESS.matcher(passage.text());
        while (addresses.find()) {
            var written = Writing.plain(addresses.group(1));
            boolean same = written.endsWith(known.get()) || known.get().endsWith(written);
            if (!isOf(party, passage.text(), addresses.start()) || same || Writing.maySame(written, known.get()))
                continue;
            checked.fault(
                    RuleCode.SAME_ADDRESS,
                    passage.part(),
                    passage.field(),
                    "check.address.text",
                    addresses.group(1),
                    party.address().value().orElseThrow());
        }
    }

    /** Whether what stands here in the text is said of this party: its name stands shortly before it, and no other company's behind that. */
    private static boolean isOf(Party party, String text, int at) {
        var before = text.substring(Math.max(0, at - NEAR), at);
        int name = before.lastIndexOf(party.name());
        return name >= 0
                && !ORGANISATION
                        .matcher(before.substring(name + party.name().length()))
                        .find();
    }
}
