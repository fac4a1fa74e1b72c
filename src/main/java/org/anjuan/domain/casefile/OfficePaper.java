package org.anjuan.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Prose;

/**
 * The life of one paper that the office makes: its number, its versions, who checked and issued it, and the pages as they went out.
 * What the paper tells stays in the part it is about; here stands only what no part holds.
 *
 * @param documentType the code of its type
 * @param about the part it records; none for a paper that stands for itself
 * @param party whom it is made out to, where each party gets one of its own
 * @param version counts from one; each later version names the one it replaces
 * @param on the day it bears
 * @param fields what it says beyond its part, by the names of its form
 * @param goods the things it lists, where that is not the list of its part: what is given back
 * @param form the form it was set by: code, version and SHA-256
 * @param snapshot the hash of the file as it was when the paper was checked or issued
 * @param frozen the pages as they went out
 * @param scan the signed original, scanned
 * @param replaces the earlier version, or the paper that it corrects
 * @param reason why it was corrected or voided
 */
public record OfficePaper(
        UUID id,
        String documentType,
        PaperState state,
        Fact<Ref<Part>> about,
        Fact<Ref<Party>> party,
        Fact<Integer> version,
        Fact<DocumentNumber> number,
        Fact<When> on,
        Fact<String> addressee,
        List<LawCite> basis,
        List<PaperField> fields,
        List<Goods> goods,
        Fact<Official> checkedBy,
        Fact<When> checkedAt,
        Fact<Official> issuedBy,
        Fact<String> form,
        Fact<String> snapshot,
        Fact<StoredItem> frozen,
        Fact<StoredItem> scan,
        Fact<Ref<OfficePaper>> replaces,
        Fact<Prose> reason)
        implements Part {

    public OfficePaper {
        Required.present("id", id);
        documentType = Required.text("documentType", documentType);
        Required.present("state", state);
        Required.present("about", about);
        Required.present("party", party);
        Required.present("version", version);
        Required.present("number", number);
        Required.present("on", on);
        Required.present("addressee", addressee);
        basis = List.copyOf(basis);
        fields = List.copyOf(fields);
        goods = List.copyOf(goods);
        Required.present("checkedBy", checkedBy);
        Required.present("checkedAt", checkedAt);
        Required.present("issuedBy", issuedBy);
        Required.present("form", form);
        Required.present("snapshot", snapshot);
        Required.present("frozen", frozen);
        Required.present("scan", scan);
        Required.present("replaces", replaces);
        Required.present("reason", reason);
    }

    /** The first draft of a paper of this type. */
    public static OfficePaper draft(UUID id, String documentType, Fact<Ref<Part>> about) {
        return new OfficePaper(
                id,
                documentType,
                PaperState.DRAFT,
                about,
                Fact.unknown(),
                Fact.known(1),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of(),
                List.of(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown());
    }

    /** What it says under this name beyond its part. */
    public Optional<Prose> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(PaperField::value)
                .findFirst();
    }

    /** The pages that stand for it in the dossier: the signed original before what the program set. */
    public Optional<StoredItem> pages() {
        return scan.value().or(() -> state.isOut() ? frozen.value() : Optional.empty());
    }
}
