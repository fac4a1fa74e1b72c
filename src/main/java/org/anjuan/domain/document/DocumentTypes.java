package org.anjuan.domain.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of paper that are known, in the order of their list. */
public final class DocumentTypes {

    private final Map<String, DocumentType> byCode;
    private final PaperForms forms;

    /**
     * The types of this list, and how their papers are written.
     *
     * @throws IllegalArgumentException where two types share a code
     */
    public DocumentTypes(Collection<DocumentType> types, PaperForms forms) {
        var map = new LinkedHashMap<String, DocumentType>();
        for (var type : types)
            if (map.put(type.code(), type) != null)
                throw new IllegalArgumentException("two document types share the code " + type.code());
        for (var form : forms.all())
            if (!map.containsKey(form.type()))
                throw new IllegalArgumentException("no document type is called " + form.type());
        byCode = map;
        this.forms = forms;
    }

    /** How the papers of these types are written. */
    public PaperForms forms() {
        return forms;
    }

    public Optional<DocumentType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<DocumentType> all() {
        return List.copyOf(byCode.values());
    }

    /** The paper's own title, else its type's name; with the person or thing it is about in brackets. */
    public String title(PaperOnFile paper) {
        var name = plainTitle(paper);
        return paper.subject().map(subject -> name + "（" + name(subject) + "）").orElse(name);
    }

    /** The paper's own title, else its type's name. */
    public String plainTitle(PaperOnFile paper) {
        return paper.ownTitle().orElseGet(() -> name(paper.type()));
    }

    /** The name of the type with this code; what is no code stays as it is. */
    public String name(String code) {
        return find(code).map(DocumentType::zh).orElse(code);
    }

    /** Whether the office drafts, checks and issues papers of this type; what is no code is taken to be its own. */
    public boolean isOfOffice(String code) {
        return find(code).map(type -> type.maker() == DocumentType.Maker.OFFICE).orElse(true);
    }
}
