package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * By which laws a daily fine may follow an act on a day.
 *
 * @param general the articles that allow one for acts of a kind; on a day on which none of them held only a local regulation could
 */
public record DailyFineLaws(List<DatedCitation> general) {

    public DailyFineLaws {
        general = List.copyOf(general);
    }

    /**
     * What the law of a day says of an act.
     *
     * @param articles those that say so; none where no law of the nation did
     */
    public record Told(DailyFineRule rule, List<DatedCitation> articles) {

        public Told {
            articles = List.copyOf(articles);
        }
    }

    /**
     * Whether one may follow that act by the law of that day. The articles of former laws that are named for the act go before what is said of it today; of
     * several the one that allows the most counts, and what a former law says that nobody looked up, a person decides.
     */
    public Told on(LocalDate day, Offence offence) {
        var former = offence.dailyFineBefore().stream()
                .filter(each -> each.holdsOn(day))
                .toList();
        if (former.stream().anyMatch(DatedCitation::checked))
            return new Told(
                    DailyFineRule.ELIGIBLE,
                    former.stream().filter(DatedCitation::checked).toList());
        if (!former.isEmpty()) return new Told(DailyFineRule.DEPENDS, former);
        var held = held(each -> each.holdsOn(day));
        boolean localOnly = held.isEmpty() && !general.isEmpty() && offence.dailyFine() != DailyFineRule.NOT_ELIGIBLE;
        return new Told(localOnly ? DailyFineRule.LOCAL_ONLY : offence.dailyFine(), held);
    }

    /** The same by the law that goes on holding. */
    public Told lasting(Offence offence) {
        return new Told(
                offence.dailyFine(), held(each -> each.validity().until().isEmpty()));
    }

    private List<DatedCitation> held(Predicate<DatedCitation> test) {
        return general.stream().filter(test).toList();
    }
}
