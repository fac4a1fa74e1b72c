package org.anjuan.document.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.pdf.AssociatedFiles;
import org.anjuan.document.pdf.AssociatedFiles.Relation;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.document.VolumeManifest.Entry;
import org.anjuan.domain.document.VolumeManifest.ToldPaper;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.DossierPress.Content;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.StoredFile;
import org.anjuan.usecase.port.Words;
import tools.jackson.databind.json.JsonMapper;

/** Puts into a volume what its papers tell, as data, and the manifest of what it was made from. */
public final class VolumeProof {

    static final String MANIFEST = "anjuan-manifest.json";
    static final String DATA = "anjuan-volume.json";
    static final String CASE = "case.json";

    private static final String FORMAT = "anjuan.volume/1";
    private static final Set<String> HEAD = Set.of("title", "number", "procedure", "agency", "openedOn");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final CaseCodec codec;
    private final String program;

    /** @param program the version of the program, which the manifest names */
    public VolumeProof(CaseCodec codec, String program) {
        this.codec = codec;
        this.program = program;
    }

    /**
     * A bound volume.
     *
     * @param internal whether it is of the copy that stays in the office
     * @param order the papers of both volumes
     * @param placed its papers and their pages
     */
    public record Volume(
            StoredFile stored,
            org.anjuan.domain.casefile.Volume volume,
            boolean internal,
            Map<org.anjuan.domain.casefile.Volume, List<BoundPaper>> order,
            List<Placed> placed) {}

    /** What the papers of this volume tell now, by the fields that this manifest names. */
    public Content content(
            PaperWriter writer,
            CaseFile file,
            VolumeManifest before,
            Map<org.anjuan.domain.casefile.Volume, List<BoundPaper>> order) {
        boolean same = before.program().equals(program);
        var data = new PaperData(codec, writer, file, before.volume(), order);
        var papers = Objects.requireNonNull(order.get(before.volume())).stream()
                .map(bound -> told(data, bound, before, same))
                .toList();
        return new Content(new CoverData(codec, file).as(before.cover(), same), papers);
    }

    private static ToldPaper told(PaperData data, BoundPaper bound, VolumeManifest before, boolean sameProgram) {
        var now = data.of(bound).told();
        return before.papers().stream()
                .map(Entry::told)
                .filter(now::isSamePaper)
                .findFirst()
                .map(told -> data.as(bound, told, sameProgram))
                .orElse(now);
    }

    /** Takes data and manifest in among what travels with the volume. */
    public void embed(AssociatedFiles files, Volume volume, PaperWriter writer, Words words, LocalDateTime lastChange)
            throws IOException {
        var file = volume.stored().file();
        var data = new PaperData(codec, writer, file, volume.volume(), volume.order());
        var entries = new ArrayList<Entry>();
        var papers = new ArrayList<PaperData.Data>();
        for (var placed : volume.placed()) {
            var paper = data.of(placed.paper());
            entries.add(new Entry(paper.told(), placed.firstPage(), placed.lastPage()));
            papers.add(paper);
        }
        var json = json(file, volume.volume(), papers);
        var manifest = new VolumeManifest(
                program,
                file.id(),
                file.head().title(),
                volume.stored().hash(),
                volume.volume(),
                volume.internal(),
                new CoverData(codec, file).now(),
                Sha256.of(json),
                entries);
        var made = GregorianCalendar.from(lastChange.withNano(0).atZone(OfficeTime.ZONE));
        if (volume.internal())
            files.add(CASE, Relation.SOURCE, words.get("dossier.proof.case"), bytes(codec.canonical(file)), made);
        files.add(DATA, Relation.DATA, words.get("dossier.proof.data"), bytes(json), made);
        files.add(
                MANIFEST,
                Relation.DATA,
                words.get("dossier.proof.manifest"),
                bytes(ManifestJson.write(manifest)),
                made);
    }

    /** What the papers of a volume tell, one on each line. */
    String json(CaseFile file, org.anjuan.domain.casefile.Volume volume, List<PaperData.Data> papers) {
        return """
            {"format":"%s","case":"%s","volume":"%s","head":%s,"papers":[
            %s
            ]}
            """.formatted(
                        FORMAT,
                        file.id(),
                        volume,
                        head(file),
                        papers.stream().map(PaperData.Data::line).collect(Collectors.joining(",\n")));
    }

    private String head(CaseFile file) {
        return codec.write(file.head(), (value, field) -> !(value instanceof Head) || HEAD.contains(field), Set.of());
    }

    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
