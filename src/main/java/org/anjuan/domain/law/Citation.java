package org.anjuan.domain.law;

/** Articles of one law, as written: {@code 58} or {@code 47, 90}. */
public record Citation(String law, String articles) {

    /** What stands for the articles where only the law is known. */
    public static final String NO_ARTICLE = "—";

    /** Whether it tells more than the law. */
    public boolean namesArticle() {
        return !NO_ARTICLE.equals(articles);
    }
}
