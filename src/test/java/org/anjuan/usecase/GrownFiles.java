package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.SplittableRandom;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.When;
import org.anjuan.usecase.bench.CaseGenerator;

/** Generated files to which what makes dates move was added by chance: periods that do not count, announcements, suits. */
final class GrownFiles {

    private final CaseGenerator generator;
    private final LocalDate today;
    private final long seed;

    GrownFiles(long seed, LocalDate today) {
        this.generator = new CaseGenerator(seed, today);
        this.today = today;
        this.seed = seed;
    }

    /** The file of this number, always the same one. */
    CaseFile file(int number) {
        var random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
        var file = generator.file(number);
        int often = Stages.of(file).isEnd() ? 1 : 3;
        while (random.nextInt(5) < often) file = file.with(added(file, random));
        return file;
    }

    private Part added(CaseFile file, SplittableRandom random) {
        var about = new ArrayList<Part>(file.all(PriorNotice.class));
        about.addAll(file.all(PenaltyDecision.class));
        int kind = about.isEmpty() ? 0 : random.nextInt(4);
        return switch (kind) {
            case 0, 1 -> excluded(random);
            case 2 ->
                part(
                        Service.class,
                        random,
                        "about",
                        Fact.known(Ref.to(about.get(random.nextInt(about.size())))),
                        "method",
                        ServiceMethod.ANNOUNCEMENT,
                        "sentOn",
                        near(random));
            default ->
                part(
                        Litigation.class,
                        random,
                        "filedOn",
                        near(random),
                        "copyReceivedOn",
                        near(random),
                        "effectiveOn",
                        random.nextBoolean() ? near(random) : Fact.unknown());
        };
    }

    private Part excluded(SplittableRandom random) {
        var kinds = ExclusionKind.values();
        return part(
                ExcludedPeriod.class,
                random,
                "kind",
                random.nextBoolean() ? ExclusionKind.SUSPENSION : kinds[random.nextInt(kinds.length)],
                "from",
                near(random),
                "until",
                random.nextInt(3) == 0 ? Fact.unknown() : near(random));
    }

    private Fact<When> near(SplittableRandom random) {
        return Fact.known(When.of(today.plusDays(random.nextInt(-200, 120))));
    }

    private static <P extends Part> P part(Class<P> type, SplittableRandom random, Object... namesAndValues) {
        var values = new HashMap<String, Object>();
        values.put("id", new UUID(random.nextLong(), random.nextLong()));
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return Shape.of(type).make(Collections.unmodifiableMap(values));
    }
}
