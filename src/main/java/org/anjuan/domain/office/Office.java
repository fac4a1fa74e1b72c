package org.anjuan.domain.office;

/** The office whose case base this is: as it stands in the head of papers. */
public record Office(
        String name,
        String organCode,
        String address,
        String contact,
        String phone,
        String reconsiderationBody,
        String court) {

    public Office {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("an office needs a name");
    }
}
