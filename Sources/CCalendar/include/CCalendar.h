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
/// PRODID, or NULL.
const char *gp_calendar_product(const gp_calendar *calendar);

/// VEVENT and VTODO only, in document order.
size_t gp_calendar_count(const gp_calendar *calendar);

typedef enum {
    GP_CALENDAR_NAME,           // "VEVENT" or "VTODO"
    GP_CALENDAR_UID,
    GP_CALENDAR_RECURRENCE_ID,  // UTC 20210721T193000Z, a date 20210721, floating 20210721T153000
    GP_CALENDAR_DTSTAMP,        // 20210721T193000Z
    GP_CALENDAR_COMMENT,        // COMMENT, or X-RESPONSE-COMMENT of an attendee; unescaped
    GP_CALENDAR_SUMMARY,
    GP_CALENDAR_ORGANIZER,      // an address, no "mailto:"
    GP_CALENDAR_LOCATION,
    GP_CALENDAR_DESCRIPTION,
    GP_CALENDAR_STATUS,         // upper case
    GP_CALENDAR_START,          // as written: UTC 20210721T193000Z, a date 20210721, else in START_ZONE or floating
    GP_CALENDAR_START_ZONE,     // the TZID, as written
    GP_CALENDAR_START_OFFSET,   // seconds east of UTC at START, by the object's own VTIMEZONE
    GP_CALENDAR_END,            // DTEND, or START and DURATION
    GP_CALENDAR_END_ZONE,
    GP_CALENDAR_RULE,           // the RRULE's value
    GP_CALENDAR_EXCLUDED,       // EXDATEs, commas between
    GP_CALENDAR_ADDED           // RDATEs, commas between
} gp_calendar_text;

/// One value of a component, or NULL.
const char *gp_calendar_value(const gp_calendar *calendar, size_t index, gp_calendar_text what);
int gp_calendar_sequence(const gp_calendar *calendar, size_t index);

size_t gp_calendar_attendee_count(const gp_calendar *calendar, size_t index);
typedef enum {
    GP_ATTENDEE_ADDRESS,         // without "mailto:"
    GP_ATTENDEE_PARTSTAT,        // upper case; "NEEDS-ACTION" when absent (RFC 5545 §3.2.12)
    GP_ATTENDEE_NAME,
    GP_ATTENDEE_DELEGATED_FROM,  // an address
    GP_ATTENDEE_DELEGATED_TO
} gp_attendee_text;
const char *gp_calendar_attendee(
    const gp_calendar *calendar, size_t index, size_t attendee, gp_attendee_text what);
/// X-NUM-GUESTS, which Google's calendar writes: 0 to 99.
int gp_calendar_guests(const gp_calendar *calendar, size_t index, size_t attendee);

/// Starts of the first occurrences, DTSTART first, in the event's own time (20210721T153000, or a date).
size_t gp_calendar_occurrence_count(const gp_calendar *calendar, size_t index);
const char *gp_calendar_occurrence(const gp_calendar *calendar, size_t index, size_t occurrence);

/// Local starts of a series that begins at `start`, by its RRULE, from the day `from` up to the local time `end`: at most
/// `max`, 20 bytes each. `zone` is an IANA name, for rules that end at a moment in UTC; or NULL. Returns how many.
size_t gp_calendar_expand(
    const char *start, const char *zone, const char *rule, const char *from, const char *end, char (*out)[20],
    size_t max);
/// A rule of days or longer that can be expanded.
int gp_calendar_rule_is_good(const char *rule);

/// The VTIMEZONE of a zone of the system's database, as far as it matters from the year before `year` on, TZID its IANA
/// name. NULL when there is no such zone. Give it back with `gp_calendar_release`.
char *gp_calendar_zone(const char *name, int year);
/// "W. Europe Standard Time" → "Europe/Berlin", by ICU's table of Unicode CLDR. NULL when unknown.
char *gp_calendar_windows_zone(const char *name);
void gp_calendar_release(void *text);

#endif
