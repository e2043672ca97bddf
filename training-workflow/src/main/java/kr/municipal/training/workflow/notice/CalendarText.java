package kr.municipal.training.workflow.notice;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/**
 * Writes a calendar entry as an invitation (RFC 5545, RFC 5546): REQUEST for a new or changed class, CANCEL for one taken
 * back.
 */
final class CalendarText {

    private static final String PRODUCT = "-//kr.municipal.training//Municipal Training//KO";

    private final String organizer;
    private final ZoneId zone;

    /**
     * Creates the writer.
     *
     * @param organizer the address invitations come from
     */
    CalendarText(String organizer, ZoneId zone) {
        this.organizer = organizer;
        this.zone = zone;
    }

    String of(CalendarEntry entry, String name, String address, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(entry.cancelled() ? Method.cancel() : Method.request());
        calendar.setTimezoneInfo(zoneAt(entry.start()));
        calendar.addEvent(event(entry, name, address, now));
        return written(calendar);
    }

    private VEvent event(CalendarEntry entry, String name, String address, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@" + organizer.substring(organizer.indexOf('@') + 1));
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(entry.start()), true);
        event.setDateEnd(Date.from(entry.end()), true);
        event.setSummary(entry.title());
        if (entry.place() != null) {
            event.setLocation(entry.place());
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(Transparency.opaque());
        event.setOrganizer(new Organizer(null, organizer));
        Attendee attendee = new Attendee(name, address);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
        return event;
    }

    /**
     * The zone's definition where it has one offset for good, as Korea's; otherwise moments are written in UTC, because a
     * definition with changing offsets would be only as good as the rules known today.
     */
    private TimezoneInfo zoneAt(Instant begin) {
        TimezoneInfo info = new TimezoneInfo();
        if (!zone.getRules().getTransitionRules().isEmpty()) {
            return info;
        }
        long offset = zone.getRules().getOffset(begin).getTotalSeconds() * 1000L;
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(offset));
        standard.setTimezoneOffsetTo(new UtcOffset(offset));
        VTimezone definition = new VTimezone(zone.getId());
        definition.addStandardTime(standard);
        info.setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), definition));
        return info;
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library folds by characters; a line has at most 75 octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return OctetFolding.fold(text.toString());
    }
}
