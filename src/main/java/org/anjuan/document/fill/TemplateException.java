package org.anjuan.document.fill;

/** A template cannot be filled: it is broken, or does not fit what the file says. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final String detail;

    TemplateException(String template, String detail, Throwable cause) {
        super(template + ": " + detail, cause);
        this.template = template;
        this.detail = detail;
    }

    /** The file of the template. */
    public String template() {
        return template;
    }

    /** What is wrong, with the line where it is known. */
    public String detail() {
        return detail;
    }
}
