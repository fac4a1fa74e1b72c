package org.anjuan.domain.casefile;

/** An article as cited in the file. */
public record LawCite(String law, Fact<String> article, Fact<String> lawId) {

    public LawCite {
        law = Required.text("law", law);
        Required.present("article", article);
        Required.present("lawId", lawId);
    }
}
