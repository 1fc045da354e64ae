// Reading iCalendar with libical, behind plain C. A text becomes a flat list of its events and to-dos, with just
// what a reply or an invitation says. No header of libical is included here.
#ifndef GUILDPOST_CCALENDAR_H
#define GUILDPOST_CCALENDAR_H

#include <stddef.h>

typedef struct gp_calendar gp_calendar;

/// NULL when the text holds no VCALENDAR, is nested absurdly, or memory is out. At most `max_components` events and
/// to-dos are kept, at most `max_attendees` of each. Occurrences are worked out for the first `max_expanded`: a hostile
/// rule can cost a second, so none are where only the answer matters.
gp_calendar *gp_calendar_parse(
    const char *text, size_t count, size_t max_components, size_t max_attendees, size_t max_expanded);
void gp_calendar_free(gp_calendar *calendar);

/// Upper case, or NULL.
const char *gp_calendar_method(const gp_calendar *calendar);

/// VEVENT and VTODO only, in document order.
size_t gp_calendar_count(const gp_calendar *calendar);

typedef enum {
    GP_CALENDAR_NAME,           // "VEVENT" or "VTODO"
    GP_CALENDAR_UID,
    GP_CALENDAR_RECURRENCE_ID,  // UTC 20210721T193000Z, a date 20210721, floating 20210721T153000
    GP_CALENDAR_DTSTAMP,        // 20210721T193000Z
    GP_CALENDAR_COMMENT,        // COMMENT, or X-RESPONSE-COMMENT of an attendee; unescaped
    GP_CALENDAR_SUMMARY,
    GP_CALENDAR_ORGANIZER       // an address, no "mailto:"
} gp_calendar_text;

/// One value of a component, or NULL.
const char *gp_calendar_value(const gp_calendar *calendar, size_t index, gp_calendar_text what);
int gp_calendar_sequence(const gp_calendar *calendar, size_t index);

size_t gp_calendar_attendee_count(const gp_calendar *calendar, size_t index);
/// An address without "mailto:".
const char *gp_calendar_attendee(const gp_calendar *calendar, size_t index, size_t attendee);
/// Upper case; "NEEDS-ACTION" when absent (RFC 5545 §3.2.12).
const char *gp_calendar_partstat(const gp_calendar *calendar, size_t index, size_t attendee);

/// Starts of the first occurrences, DTSTART first, in the event's own time (20210721T153000, or a date).
size_t gp_calendar_occurrence_count(const gp_calendar *calendar, size_t index);
const char *gp_calendar_occurrence(const gp_calendar *calendar, size_t index, size_t occurrence);

#endif
