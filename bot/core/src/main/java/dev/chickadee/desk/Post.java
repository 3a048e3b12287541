package dev.chickadee.desk;

import dev.chickadee.chat.Card;
import dev.chickadee.chat.Person;
import dev.chickadee.report.Report;

/** What a dialog asks to be sent. Everything is put into the outbox within the caller's transaction; nothing is sent here. */
public interface Post {

    /** To one person, by direct message; kept for their next visit if the platform refuses. */
    void privately(Person to, Card card);

    /** To whoever sent the report. Nothing happens once the way to the reporter was erased. */
    void toReporter(Report about, Card card);

    /**
     * A report's card to those who may read it: in the responders' channel, or by direct message (design: "what must
     * always hold", 5). If its readers changed since, the copies that are in the wrong place are taken back.
     */
    void triage(Report report, Card card);

    /** Changes all copies of a report's card in place. */
    void refresh(Report report, Card card);

    /** Under a report's card, or, where it went by direct message, to each of its readers. */
    void under(Report report, Card card);

    /** To each reader by direct message as well, whatever hour it is. */
    void page(Report report, Card card);

    /** To the community's backup outside, by direct message. Nothing happens if there is none, or if it is named or excluded. */
    void outside(Report report, Card card);
}
