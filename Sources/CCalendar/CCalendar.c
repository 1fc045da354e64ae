#include "CCalendar.h"

#include <ctype.h>
#include <libical/ical.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

enum { TEXTS = GP_CALENDAR_ADDED + 1, ATTENDEE_TEXTS = GP_ATTENDEE_DELEGATED_TO + 1, OCCURRENCES = 20, DEPTH = 16 };

typedef struct {
    char *texts[ATTENDEE_TEXTS];
    int guests;
} attendee;

typedef struct {
    char *texts[TEXTS];
    int sequence;
    attendee *attendees;
    size_t attendee_count;
    char occurrences[OCCURRENCES][20];
    size_t occurrence_count;
} component;

struct gp_calendar {
    char *method;
    char *product;
    component *components;
    size_t count;
};

static char *copy(const char *text) { return text ? strdup(text) : NULL; }

static char *upper(const char *text) {
    char *made = copy(text);
    for (char *at = made; at && *at; at++) *at = (char)toupper((unsigned char)*at);
    return made;
}

static char *bare_address(const char *text) {
    if (text == NULL) return NULL;
    while (*text == ' ' || *text == '"') text++;
    int is_uri = strncasecmp(text, "mailto:", 7) == 0;
    if (is_uri) text += 7;
    while (*text == ' ' || *text == '<') text++;
    char *made = strdup(text);
    size_t n = made ? strlen(made) : 0;
    while (n > 0 && (made[n - 1] == ' ' || made[n - 1] == '"' || made[n - 1] == '>')) made[--n] = 0;
    if (!is_uri || made == NULL) return made;
    // RFC 6068 §2: what no address may hold in a URI is percent-encoded.
    char *to = made;
    for (char *at = made; *at; at++) {
        unsigned byte;
        if (*at == '%' && isxdigit((unsigned char)at[1]) && isxdigit((unsigned char)at[2]) &&
            sscanf(at + 1, "%2x", &byte) == 1 && byte > 0x20) {
            *to++ = (char)byte;
            at += 2;
        } else {
            *to++ = *at;
        }
    }
    *to = 0;
    return made;
}

// RFC 6868: "^n" is a line's end, "^'" a quotation mark, "^^" itself.
static char *without_carets(char *text) {
    char *to = text;
    for (char *at = text; at && *at; at++) {
        if (*at == '^' && (at[1] == 'n' || at[1] == 'N' || at[1] == '\'' || at[1] == '^')) {
            at++;
            *to++ = *at == '^' ? '^' : *at == '\'' ? '"' : '\n';
        } else {
            *to++ = *at;
        }
    }
    if (to) *to = 0;
    return text;
}

// One line per property (RFC 5545 §3.1), ended by LF whatever ended it before, without NULs. What is checked and what
// libical reads must be the same text.
static char *unfolded(const char *text, size_t count) {
    char *made = malloc(count + 1);
    size_t n = 0;
    size_t begin = count >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;  // a byte order mark
    for (size_t at = begin; made && at < count; at++) {
        char byte = text[at];
        if (byte == '\r') {
            if (at + 1 < count && text[at + 1] == '\n') continue;
            byte = '\n';
        }
        if (byte == '\n' && at + 1 < count && (text[at + 1] == ' ' || text[at + 1] == '\t'))
            at++;
        else
            made[n++] = byte ? byte : ' ';
    }
    if (made) made[n] = 0;
    return made;
}

static int is_named(const char *line, const char *name) {
    size_t n = strlen(name);
    if (strncasecmp(line, name, n) != 0) return 0;
    for (line += n; *line == ' ' || *line == '\t'; line++) {}
    return *line == ':' || *line == ';';
}

// libical frees what it reads by recursion: how deep a hostile text nests is counted before it is parsed.
static int is_sane(const char *text) {
    size_t depth = 0, lines = 0;
    int found = 0;
    for (const char *line = text; *line;) {
        const char *end = strchr(line, '\n');
        if (is_named(line, "BEGIN")) {
            if (++depth > DEPTH) return 0;
            found = found || strncasecmp(line, "BEGIN:VCALENDAR", 15) == 0;
        } else if (is_named(line, "END") && depth-- == 0) {
            return 0;  // libical writes a line to stderr for each of them, and reads nothing behind the first
        }
        if (++lines > 50000) return 0;
        if (end == NULL) break;
        line = end + 1;
    }
    return found;
}

static int is_set(const short *by) { return by[0] != ICAL_RECURRENCE_ARRAY_MAX; }

static int has_more(const short *by, int most) {
    for (int i = 0; i <= most; i++)
        if (by[i] == ICAL_RECURRENCE_ARRAY_MAX) return 0;
    return 1;
}

// Zones change by the year, on one day or in one week of some month.
static int is_zone_rule(struct icalrecurrencetype *rule) {
    return !has_more(rule->by_month, 1) && !has_more(rule->by_day, 1) && !has_more(rule->by_month_day, 7) &&
           rule->freq == ICAL_YEARLY_RECURRENCE && rule->rscale == NULL && !is_set(rule->by_second) &&
           !is_set(rule->by_minute) && !is_set(rule->by_hour) && !is_set(rule->by_year_day) &&
           !is_set(rule->by_week_no) && !is_set(rule->by_set_pos) &&
           (is_set(rule->by_month) || (!is_set(rule->by_day) && !is_set(rule->by_month_day)));
}

// libical expands a zone's rules up to 2037 whenever a time in it is converted, so any that is not meant for a zone
// would be work without bound. False when there are too many even so.
static int tame_zones(icalcomponent *component, int in_zone, size_t *rules) {
    in_zone = in_zone || icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT;
    if (in_zone) {
        icalproperty *next = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
        while (next != NULL) {
            icalproperty *property = next;
            next = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY);
            struct icalrecurrencetype rule = icalproperty_get_rrule(property);
            if (++*rules > 20) return 0;
            if (!is_zone_rule(&rule)) {
                icalcomponent_remove_property(component, property);
                icalproperty_free(property);
                next = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
            }
        }
        for (icalproperty *date = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY); date;
             date = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY))
            if (++*rules > 200) return 0;
        // What was before this era matters to nobody's meeting; some write the year 1.
        struct icaltimetype start = icalcomponent_get_dtstart(component);
        if (!icaltime_is_null_time(start) && start.year < 1970) {
            start.year = 1970;
            icalcomponent_set_dtstart(component, icaltime_normalize(start));
        }
    }
    for (icalcompiter at = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
         icalcompiter_deref(&at) != NULL; icalcompiter_next(&at))
        if (!tame_zones(icalcompiter_deref(&at), in_zone, rules)) return 0;
    return 1;
}

// 20210721, 20210721T153000 or 20210721T153000Z. Five-digit years of broken clocks are cut, not written past the end.
static void write_time(char *out, size_t room, struct icaltimetype time, int with_zone) {
    if (time.is_date)
        snprintf(out, room, "%04d%02d%02d", time.year % 10000, time.month % 100, time.day % 100);
    else
        snprintf(out, room, "%04d%02d%02dT%02d%02d%02d%s", time.year % 10000, time.month % 100, time.day % 100,
                 time.hour % 100, time.minute % 100, time.second % 100, with_zone && icaltime_is_utc(time) ? "Z" : "");
}

// libical keeps every spelling of a zone that it has found for ever: "Europe/./Berlin", "Europe/././Berlin", …
static int is_plain_name(const char *name) {
    if (strlen(name) > 120) return 0;
    for (const char *at = name; *at; at++)
        if (*at == '/' && (at[1] == '/' || at[1] == '.' || at[1] == 0)) return 0;
    return name[0] != '.';
}

static icaltimezone *zone_of(icalcomponent *calendar, icalproperty *property) {
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = parameter ? icalparameter_get_tzid(parameter) : NULL;
    if (name == NULL) return NULL;
    icaltimezone *zone = icalcomponent_get_timezone(calendar, name);
    if (zone == NULL && !is_plain_name(name)) return NULL;
    if (zone == NULL) zone = icaltimezone_get_builtin_timezone(name);
    if (zone == NULL) zone = icaltimezone_get_builtin_timezone_from_tzid(name);
    if (zone == NULL) {  // Outlook's names, without what they mean
        char *known = gp_calendar_windows_zone(name);
        if (known) zone = icaltimezone_get_builtin_timezone(known);
        free(known);
    }
    return zone;
}

static char *recurrence_id(icalcomponent *calendar, icalcomponent *item) {
    icalproperty *property = icalcomponent_get_first_property(item, ICAL_RECURRENCEID_PROPERTY);
    if (property == NULL) return NULL;
    struct icaltimetype time = icalproperty_get_recurrenceid(property);
    if (icaltime_is_null_time(time)) return NULL;
    icaltimezone *zone = zone_of(calendar, property);
    if (zone != NULL && !time.is_date && !icaltime_is_utc(time)) {
        icaltimezone_convert_time(&time, zone, icaltimezone_get_utc_timezone());
        time = icaltime_set_timezone(&time, icaltimezone_get_utc_timezone());
    }
    char out[40];
    write_time(out, sizeof out, time, 1);
    return strdup(out);
}

static int in_order(const void *a, const void *b) { return icaltime_compare(*(const struct icaltimetype *)a, *(const struct icaltimetype *)b); }

// A rule finer than a day that also filters could be searched second by second until the end of time.
static int is_cheap(struct icalrecurrencetype *rule) {
    if (rule->freq != ICAL_SECONDLY_RECURRENCE && rule->freq != ICAL_MINUTELY_RECURRENCE &&
        rule->freq != ICAL_HOURLY_RECURRENCE)
        return rule->freq != ICAL_NO_RECURRENCE;
    return !is_set(rule->by_month) && !is_set(rule->by_month_day) && !is_set(rule->by_year_day) &&
           !is_set(rule->by_week_no) && !is_set(rule->by_day) && !is_set(rule->by_hour) && !is_set(rule->by_minute) &&
           !is_set(rule->by_set_pos);
}

// A rule whose filters never meet is searched until the year 2582. So far ahead the first occurrences of any rule that
// is meant are found.
static void bound_rule(struct icalrecurrencetype *rule, struct icaltimetype start) {
    int years = rule->freq == ICAL_YEARLY_RECURRENCE ? 200 : rule->freq == ICAL_MONTHLY_RECURRENCE ? 60
              : rule->freq == ICAL_WEEKLY_RECURRENCE ? 30 : 12;
    struct icaltimetype end = start;
    end.year += years;
    if (icaltime_is_null_time(rule->until) || icaltime_compare(end, rule->until) < 0) rule->until = end;
}

static void occurrences(icalcomponent *calendar, icalcomponent *item, component *into) {
    struct icaltimetype start = icalcomponent_get_dtstart(item);
    if (icaltime_is_null_time(start)) return;
    icalproperty *first = icalcomponent_get_first_property(item, ICAL_DTSTART_PROPERTY);
    icaltimezone *zone = first ? zone_of(calendar, first) : NULL;
    if (start.zone == NULL && zone != NULL && !start.is_date) start = icaltime_set_timezone(&start, zone);
    enum { MOST = 400 };
    struct icaltimetype times[MOST];
    size_t count = 0, excluded_count = 0;
    times[count++] = start;
    icalproperty *property = icalcomponent_get_first_property(item, ICAL_RRULE_PROPERTY);
    if (property) {  // one rule, as RFC 5545 has it
        struct icalrecurrencetype rule = icalproperty_get_rrule(property);
        bound_rule(&rule, start);
        if (rule.rscale == NULL && is_cheap(&rule)) {
            icalrecur_iterator *iterator = icalrecur_iterator_new(rule, start);
            if (iterator != NULL) {
                for (int made = 0; made < OCCURRENCES * 3 && count < MOST; made++) {
                    struct icaltimetype next = icalrecur_iterator_next(iterator);
                    if (icaltime_is_null_time(next)) break;
                    times[count++] = next;
                }
                icalrecur_iterator_free(iterator);
            }
        }
    }
    for (property = icalcomponent_get_first_property(item, ICAL_RDATE_PROPERTY); property && count < MOST;
         property = icalcomponent_get_next_property(item, ICAL_RDATE_PROPERTY)) {
        struct icaldatetimeperiodtype date = icalproperty_get_rdate(property);
        struct icaltimetype time = icaltime_is_null_time(date.time) ? date.period.start : date.time;
        if (!icaltime_is_null_time(time)) times[count++] = time;
    }
    struct icaltimetype excluded[MOST];
    for (property = icalcomponent_get_first_property(item, ICAL_EXDATE_PROPERTY); property && excluded_count < MOST;
         property = icalcomponent_get_next_property(item, ICAL_EXDATE_PROPERTY))
        excluded[excluded_count++] = icalproperty_get_exdate(property);
    qsort(times, count, sizeof *times, in_order);
    for (size_t i = 0; i < count && into->occurrence_count < OCCURRENCES; i++) {
        int left_out = i > 0 && icaltime_compare(times[i], times[i - 1]) == 0;
        for (size_t j = 0; j < excluded_count && !left_out; j++)
            left_out = icaltime_compare(times[i], excluded[j]) == 0;
        if (left_out) continue;
        write_time(into->occurrences[into->occurrence_count++], sizeof into->occurrences[0], times[i], 0);
    }
}

// A time as it is written, "Z" behind it in UTC.
static char *time_text(struct icaltimetype time) {
    char out[40];
    if (icaltime_is_null_time(time)) return NULL;
    write_time(out, sizeof out, time, 1);
    return strdup(out);
}

static char *zone_name(icalproperty *property) {
    icalparameter *parameter = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : NULL;
    return parameter ? copy(icalparameter_get_tzid(parameter)) : NULL;
}

// What the object's own VTIMEZONE says of its start; no other zone counts here.
static char *own_offset(icalcomponent *calendar, icalproperty *property, struct icaltimetype start) {
    icalparameter *parameter = property ? icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER) : NULL;
    const char *name = parameter ? icalparameter_get_tzid(parameter) : NULL;
    icaltimezone *zone = name && !start.is_date ? icalcomponent_get_timezone(calendar, name) : NULL;
    if (zone == NULL) return NULL;
    int is_daylight = 0;
    char out[16];
    snprintf(out, sizeof out, "%d", icaltimezone_get_utc_offset(zone, &start, &is_daylight));
    return strdup(out);
}

// "20261203T150000,20261210": the dates of all properties of a kind, at most `MOST_DATES`.
enum { MOST_DATES = 400 };
static char *dates(icalcomponent *item, icalproperty_kind kind) {
    char *made = NULL;
    size_t used = 0, count = 0;
    for (icalproperty *p = icalcomponent_get_first_property(item, kind); p && count < MOST_DATES;
         p = icalcomponent_get_next_property(item, kind), count++) {
        struct icaltimetype time;
        if (kind == ICAL_EXDATE_PROPERTY) {
            time = icalproperty_get_exdate(p);
        } else {
            struct icaldatetimeperiodtype date = icalproperty_get_rdate(p);
            time = icaltime_is_null_time(date.time) ? date.period.start : date.time;
        }
        if (icaltime_is_null_time(time)) continue;
        if (made == NULL && (made = malloc(MOST_DATES * 24)) == NULL) return NULL;
        if (used > 0) made[used++] = ',';
        char out[40];
        write_time(out, sizeof out, time, 1);
        size_t n = strlen(out);
        memcpy(made + used, out, n + 1);
        used += n;
    }
    return made;
}

static char *rule_text(icalcomponent *item) {
    icalproperty *property = icalcomponent_get_first_property(item, ICAL_RRULE_PROPERTY);
    if (property == NULL) {
        // libical leaves out a rule that it cannot read, and says so: the event is a series all the same.
        for (icalproperty *p = icalcomponent_get_first_property(item, ICAL_XLICERROR_PROPERTY); p;
             p = icalcomponent_get_next_property(item, ICAL_XLICERROR_PROPERTY)) {
            const char *what = icalproperty_get_xlicerror(p);
            if (what && strstr(what, "RRULE")) return strdup("?");
        }
        return NULL;
    }
    struct icalrecurrencetype rule = icalproperty_get_rrule(property);
    char *text = icalrecurrencetype_as_string_r(&rule);
    char *made = copy(text);
    if (text) icalmemory_free_buffer(text);
    return made;
}

static char *parameter_text(icalproperty *property, const char *name) {
    char *text = icalproperty_get_parameter_as_string_r(property, name);
    char *made = text && *text ? copy(text) : NULL;
    if (text) icalmemory_free_buffer(text);
    return made;
}

// The first of a DELEGATED-TO's or DELEGATED-FROM's addresses.
static char *delegate(icalproperty *property, const char *name) {
    char *text = parameter_text(property, name);
    char *comma = text ? strchr(text, ',') : NULL;
    if (comma) *comma = 0;
    char *made = bare_address(text);
    free(text);
    return made;
}

static void read_times(icalcomponent *calendar, icalcomponent *item, component *into) {
    icalproperty *first = icalcomponent_get_first_property(item, ICAL_DTSTART_PROPERTY);
    icalproperty *last = icalcomponent_get_first_property(item, ICAL_DTEND_PROPERTY);
    struct icaltimetype start = first ? icalproperty_get_dtstart(first) : icaltime_null_time();
    into->texts[GP_CALENDAR_START] = time_text(start);
    into->texts[GP_CALENDAR_START_ZONE] = zone_name(first);
    into->texts[GP_CALENDAR_START_OFFSET] = own_offset(calendar, first, start);
    struct icaltimetype end = last ? icalproperty_get_dtend(last) : icaltime_null_time();
    icalproperty *length = icalcomponent_get_first_property(item, ICAL_DURATION_PROPERTY);
    if (last == NULL && length != NULL && !icaltime_is_null_time(start)) {
        struct icaldurationtype duration = icalproperty_get_duration(length);
        // Of more than two years nobody means it, and adding it up would take as long.
        if (duration.days < 800 && duration.weeks < 110 && duration.hours < 20000 && duration.minutes < 1200000 &&
            duration.seconds < 72000000)
            end = icaltime_add(start, duration);
    }
    into->texts[GP_CALENDAR_END] = time_text(end);
    into->texts[GP_CALENDAR_END_ZONE] = last ? zone_name(last) : zone_name(first);
    into->texts[GP_CALENDAR_RULE] = rule_text(item);
    into->texts[GP_CALENDAR_EXCLUDED] = dates(item, ICAL_EXDATE_PROPERTY);
    into->texts[GP_CALENDAR_ADDED] = dates(item, ICAL_RDATE_PROPERTY);
}

static void read_component(
    icalcomponent *calendar, icalcomponent *item, component *into, size_t max_attendees, int expands) {
    into->texts[GP_CALENDAR_NAME] = copy(icalcomponent_isa(item) == ICAL_VTODO_COMPONENT ? "VTODO" : "VEVENT");
    into->texts[GP_CALENDAR_UID] = copy(icalcomponent_get_uid(item));
    into->texts[GP_CALENDAR_SUMMARY] = copy(icalcomponent_get_summary(item));
    into->texts[GP_CALENDAR_COMMENT] = copy(icalcomponent_get_comment(item));
    into->texts[GP_CALENDAR_RECURRENCE_ID] = recurrence_id(calendar, item);
    into->sequence = icalcomponent_get_first_property(item, ICAL_SEQUENCE_PROPERTY) == NULL ? -1
                   : icalcomponent_get_sequence(item) > 0 ? icalcomponent_get_sequence(item) : 0;
    struct icaltimetype stamp = icalcomponent_get_dtstamp(item);
    if (!icaltime_is_null_time(stamp)) {
        char out[40];
        write_time(out, sizeof out, stamp, 1);
        into->texts[GP_CALENDAR_DTSTAMP] = strdup(out);
    }
    into->texts[GP_CALENDAR_LOCATION] = copy(icalcomponent_get_location(item));
    into->texts[GP_CALENDAR_DESCRIPTION] = copy(icalcomponent_get_description(item));
    icalproperty *status = icalcomponent_get_first_property(item, ICAL_STATUS_PROPERTY);
    if (status) into->texts[GP_CALENDAR_STATUS] = upper(icalproperty_get_value_as_string(status));
    read_times(calendar, item, into);
    icalproperty *organizer = icalcomponent_get_first_property(item, ICAL_ORGANIZER_PROPERTY);
    if (organizer) into->texts[GP_CALENDAR_ORGANIZER] = bare_address(icalproperty_get_organizer(organizer));
    size_t count = 0;
    for (icalproperty *p = icalcomponent_get_first_property(item, ICAL_ATTENDEE_PROPERTY); p && count < max_attendees;
         p = icalcomponent_get_next_property(item, ICAL_ATTENDEE_PROPERTY))
        count++;
    into->attendees = count ? calloc(count, sizeof *into->attendees) : NULL;
    for (icalproperty *p = icalcomponent_get_first_property(item, ICAL_ATTENDEE_PROPERTY);
         p && into->attendees && into->attendee_count < count;
         p = icalcomponent_get_next_property(item, ICAL_ATTENDEE_PROPERTY)) {
        const char *address = icalproperty_get_attendee(p);
        if (address == NULL) continue;
        attendee *made = &into->attendees[into->attendee_count++];
        made->texts[GP_ATTENDEE_ADDRESS] = bare_address(address);
        // "EMAIL" says it where the value is no address (RFC 7986 §6.2).
        char *mail = strchr(address, '@') ? NULL : parameter_text(p, "EMAIL");
        if (mail && strchr(mail, '@')) {
            free(made->texts[GP_ATTENDEE_ADDRESS]);
            made->texts[GP_ATTENDEE_ADDRESS] = bare_address(mail);
        }
        free(mail);
        char *partstat = parameter_text(p, "PARTSTAT");
        made->texts[GP_ATTENDEE_PARTSTAT] = partstat ? upper(partstat) : copy("NEEDS-ACTION");
        free(partstat);
        made->texts[GP_ATTENDEE_NAME] = parameter_text(p, "CN");
        made->texts[GP_ATTENDEE_DELEGATED_FROM] = delegate(p, "DELEGATED-FROM");
        made->texts[GP_ATTENDEE_DELEGATED_TO] = delegate(p, "DELEGATED-TO");
        char *guests = parameter_text(p, "X-NUM-GUESTS");
        long number = guests ? strtol(guests, NULL, 10) : 0;
        made->guests = number > 0 && number < 100 ? (int)number : 0;
        free(guests);
        if (into->texts[GP_CALENDAR_COMMENT] == NULL)
            into->texts[GP_CALENDAR_COMMENT] = without_carets(parameter_text(p, "X-RESPONSE-COMMENT"));
    }
    if (expands) occurrences(calendar, item, into);
}

// libical keeps zones and its last error in common: one reader at a time.
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

gp_calendar *gp_calendar_parse(
    const char *text, size_t count, size_t max_components, size_t max_attendees, size_t max_expanded) {
    char *plain = unfolded(text, count);
    gp_calendar *calendar = calloc(1, sizeof *calendar);
    if (plain == NULL || calendar == NULL || !is_sane(plain)) {
        free(plain);
        free(calendar);
        return NULL;
    }

    pthread_mutex_lock(&one_at_a_time);
    icalerror_set_errors_are_fatal(0);
    icalcomponent *root = icalparser_parse_string(plain);
    icalcomponent *object = root;
    if (root != NULL && icalcomponent_isa(root) != ICAL_VCALENDAR_COMPONENT)
        object = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT);
    size_t zone_rules = 0;
    if (object != NULL && !tame_zones(object, 0, &zone_rules)) object = NULL;
    if (object != NULL) {
        icalproperty *method = icalcomponent_get_first_property(object, ICAL_METHOD_PROPERTY);
        if (method != NULL) calendar->method = upper(icalproperty_get_value_as_string(method));
        icalproperty *product = icalcomponent_get_first_property(object, ICAL_PRODID_PROPERTY);
        if (product != NULL) calendar->product = copy(icalproperty_get_prodid(product));
        calendar->components = calloc(max_components ? max_components : 1, sizeof *calendar->components);
        for (icalcomponent *item = icalcomponent_get_first_component(object, ICAL_ANY_COMPONENT);
             item && calendar->components && calendar->count < max_components;
             item = icalcomponent_get_next_component(object, ICAL_ANY_COMPONENT)) {
            icalcomponent_kind kind = icalcomponent_isa(item);
            if (kind != ICAL_VEVENT_COMPONENT && kind != ICAL_VTODO_COMPONENT) continue;
            int expands = calendar->count < max_expanded;
            read_component(object, item, &calendar->components[calendar->count++], max_attendees, expands);
        }
    }
    if (root) icalcomponent_free(root);
    pthread_mutex_unlock(&one_at_a_time);
    free(plain);
    if (object == NULL) {
        gp_calendar_free(calendar);
        return NULL;
    }
    return calendar;
}

void gp_calendar_free(gp_calendar *calendar) {
    if (calendar == NULL) return;
    for (size_t i = 0; i < calendar->count; i++) {
        component *item = &calendar->components[i];
        for (int t = 0; t < TEXTS; t++) free(item->texts[t]);
        for (size_t j = 0; j < item->attendee_count; j++)
            for (int t = 0; t < ATTENDEE_TEXTS; t++) free(item->attendees[j].texts[t]);
        free(item->attendees);
    }
    free(calendar->components);
    free(calendar->method);
    free(calendar->product);
    free(calendar);
}

const char *gp_calendar_method(const gp_calendar *calendar) { return calendar->method; }
const char *gp_calendar_product(const gp_calendar *calendar) { return calendar->product; }
size_t gp_calendar_count(const gp_calendar *calendar) { return calendar->count; }
const char *gp_calendar_value(const gp_calendar *calendar, size_t index, gp_calendar_text what) {
    return calendar->components[index].texts[what];
}
int gp_calendar_sequence(const gp_calendar *calendar, size_t index) { return calendar->components[index].sequence; }
size_t gp_calendar_attendee_count(const gp_calendar *calendar, size_t index) {
    return calendar->components[index].attendee_count;
}
const char *gp_calendar_attendee(
    const gp_calendar *calendar, size_t index, size_t attendee, gp_attendee_text what) {
    return calendar->components[index].attendees[attendee].texts[what];
}
int gp_calendar_guests(const gp_calendar *calendar, size_t index, size_t attendee) {
    return calendar->components[index].attendees[attendee].guests;
}
size_t gp_calendar_occurrence_count(const gp_calendar *calendar, size_t index) {
    return calendar->components[index].occurrence_count;
}
const char *gp_calendar_occurrence(const gp_calendar *calendar, size_t index, size_t occurrence) {
    return calendar->components[index].occurrences[occurrence];
}

// MARK: Recurrence

size_t gp_calendar_expand(
    const char *start, const char *zone, const char *rule, const char *from, const char *end, char (*out)[20],
    size_t max) {
    enum { MOST_STEPS = 40000 };  // a daily series of a century
    size_t count = 0;
    pthread_mutex_lock(&one_at_a_time);
    icalerror_set_errors_are_fatal(0);
    struct icaltimetype first = icaltime_from_string(start);
    struct icaltimetype last = icaltime_from_string(end), earliest = icaltime_from_string(from);
    struct icalrecurrencetype read = icalrecurrencetype_from_string(rule);
    if (!icaltime_is_null_time(first) && !icaltime_is_null_time(last) && read.rscale == NULL && is_cheap(&read)) {
        icaltimezone *known = zone ? icaltimezone_get_builtin_timezone(zone) : NULL;
        if (known != NULL && !first.is_date) first = icaltime_set_timezone(&first, known);
        last.is_date = first.is_date;
        if (icaltime_is_null_time(read.until) || icaltime_compare(last, read.until) < 0) read.until = last;
        icalrecur_iterator *iterator = icalrecur_iterator_new(read, first);
        for (int step = 0; iterator != NULL && count < max && step < MOST_STEPS; step++) {
            struct icaltimetype next = icalrecur_iterator_next(iterator);
            if (icaltime_is_null_time(next)) break;
            if (icaltime_compare_date_only(next, earliest) < 0) continue;
            write_time(out[count++], 20, next, 0);
        }
        if (iterator != NULL) icalrecur_iterator_free(iterator);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return count;
}

int gp_calendar_rule_is_good(const char *rule) {
    pthread_mutex_lock(&one_at_a_time);
    icalerror_set_errors_are_fatal(0);
    struct icalrecurrencetype read = icalrecurrencetype_from_string(rule);
    int good = read.freq != ICAL_NO_RECURRENCE && read.rscale == NULL && is_cheap(&read) &&
               read.freq != ICAL_SECONDLY_RECURRENCE && read.freq != ICAL_MINUTELY_RECURRENCE &&
               read.freq != ICAL_HOURLY_RECURRENCE;
    pthread_mutex_unlock(&one_at_a_time);
    return good;
}

// MARK: Zones

// When an observance last began: its last date, or the end of its rule.
static struct icaltimetype last_onset(icalcomponent *observance, int *is_open) {
    struct icaltimetype last = icalcomponent_get_dtstart(observance);
    *is_open = 0;
    for (icalproperty *p = icalcomponent_get_first_property(observance, ICAL_RDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(observance, ICAL_RDATE_PROPERTY)) {
        struct icaltimetype time = icalproperty_get_rdate(p).time;
        if (icaltime_compare(time, last) > 0) last = time;
    }
    icalproperty *p = icalcomponent_get_first_property(observance, ICAL_RRULE_PROPERTY);
    if (p != NULL) {
        struct icalrecurrencetype rule = icalproperty_get_rrule(p);
        if (icaltime_is_null_time(rule.until) || rule.until.year >= 2036) *is_open = 1;
        else if (icaltime_compare(rule.until, last) > 0) last = rule.until;
    }
    return last;
}

// Only what matters from a year on: libical knows every change since the railways. Its rules end in 2036, where a file
// of 32-bit times does; they go on in truth.
static void trim_observance(icalcomponent *observance, struct icaltimetype from) {
    enum { MOST_ONSETS = 400 };
    struct icaltimetype onsets[MOST_ONSETS];
    size_t count = 0;
    onsets[count++] = icalcomponent_get_dtstart(observance);
    for (icalproperty *p; (p = icalcomponent_get_first_property(observance, ICAL_RDATE_PROPERTY)) != NULL;) {
        if (count < MOST_ONSETS) onsets[count++] = icalproperty_get_rdate(p).time;
        icalcomponent_remove_property(observance, p);
        icalproperty_free(p);
    }
    qsort(onsets, count, sizeof *onsets, in_order);
    size_t first = 0;
    while (first + 1 < count && icaltime_compare(onsets[first], from) < 0) first++;
    icalproperty *p = icalcomponent_get_first_property(observance, ICAL_RRULE_PROPERTY);
    if (p == NULL) icalcomponent_set_dtstart(observance, onsets[first]);
    for (size_t i = first + 1; i < count && onsets[i].year < from.year + 12; i++) {
        struct icaldatetimeperiodtype date = {onsets[i], icalperiodtype_null_period()};
        icalcomponent_add_property(observance, icalproperty_new_rdate(date));
    }
    if (p != NULL) {
        struct icalrecurrencetype rule = icalproperty_get_rrule(p);
        if (rule.until.year >= 2036) {
            rule.until = icaltime_null_time();
            icalproperty_set_rrule(p, rule);
        }
    }
}

char *gp_calendar_zone(const char *name, int year) {
    pthread_mutex_lock(&one_at_a_time);
    icalerror_set_errors_are_fatal(0);
    icaltimezone *zone = icaltimezone_get_builtin_timezone(name);
    icalcomponent *whole = zone ? icaltimezone_get_component(zone) : NULL;
    char *made = NULL;
    if (whole != NULL) {
        icalcomponent *trimmed = icalcomponent_new_clone(whole);
        struct icaltimetype from = icaltime_null_time();
        from.year = year - 1;
        from.month = from.day = 1;
        // The observance in force when that year began is the one that began last before it.
        icalcomponent *in_force = NULL;
        struct icaltimetype since = icaltime_null_time();
        for (icalcomponent *o = icalcomponent_get_first_component(trimmed, ICAL_ANY_COMPONENT); o;
             o = icalcomponent_get_next_component(trimmed, ICAL_ANY_COMPONENT)) {
            int is_open = 0;
            struct icaltimetype last = last_onset(o, &is_open);
            if (!is_open && icaltime_compare(last, from) < 0 &&
                (in_force == NULL || icaltime_compare(last, since) > 0)) {
                in_force = o;
                since = last;
            }
        }
        int is_ruled = 0;
        icalcomponent *o = icalcomponent_get_first_component(trimmed, ICAL_ANY_COMPONENT);
        while (o != NULL) {
            icalcomponent *next = icalcomponent_get_next_component(trimmed, ICAL_ANY_COMPONENT);
            int is_open = 0;
            struct icaltimetype last = last_onset(o, &is_open);
            struct icaltimetype start = icalcomponent_get_dtstart(o);
            int is_far = start.year >= 2037;
            if (is_open && !is_far) is_ruled = 1;
            if (is_far || (o != in_force && !is_open && icaltime_compare(last, from) < 0)) {
                icalcomponent_remove_component(trimmed, o);
                icalcomponent_free(o);
                if (o == in_force) in_force = NULL;
            } else {
                trim_observance(o, from);
            }
            o = next;
        }
        // Where rules are in force since long, what was in force before them is history.
        if (is_ruled && in_force != NULL && since.year < year - 2) {
            icalcomponent_remove_component(trimmed, in_force);
            icalcomponent_free(in_force);
        }
        icalproperty *id = icalcomponent_get_first_property(trimmed, ICAL_TZID_PROPERTY);
        if (id != NULL) icalproperty_set_tzid(id, name);
        char *text = icalcomponent_as_ical_string_r(trimmed);
        made = copy(text);
        if (text) icalmemory_free_buffer(text);
        icalcomponent_free(trimmed);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return made;
}

void gp_calendar_release(void *text) { free(text); }

char *gp_calendar_windows_zone(const char *name) {
    UChar wide[128], found[128];
    char plain[128];
    UErrorCode error = U_ZERO_ERROR;
    int32_t count = 0;
    u_strFromUTF8(wide, 128, &count, name, (int32_t)strnlen(name, 120), &error);
    if (U_FAILURE(error)) return NULL;
    int32_t made = ucal_getTimeZoneIDForWindowsID(wide, count, NULL, found, 127, &error);
    if (U_FAILURE(error) || made <= 0 || made > 126) return NULL;
    found[made] = 0;
    u_strToUTF8(plain, sizeof plain, &count, found, made, &error);
    return U_FAILURE(error) || (size_t)count >= sizeof plain ? NULL : strdup(plain);
}
