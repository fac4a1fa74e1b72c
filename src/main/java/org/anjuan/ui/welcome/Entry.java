package org.anjuan.ui.welcome;

import org.anjuan.domain.office.Person;
import org.anjuan.usecase.port.OpenBase;

/** A case base that is open, and who works in it. */
public record Entry(OpenBase base, Person person) {}
