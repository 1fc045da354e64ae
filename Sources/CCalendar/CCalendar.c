#include "CCalendar.h"

#include <ctype.h>
#include <libical/ical.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { TEXTS = GP_CALENDAR_ORGANIZER + 1, OCCURRENCES = 20, DEPTH = 16 };

typedef struct {
    char *address;
    char *partstat;
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
    if (strncasecmp(text, "mailto:", 7) == 0) text += 7;
    char *made = strdup(text);
    size_t n = made ? strlen(made) : 0;
    while (n > 0 && (made[n - 1] == ' ' || made[n - 1] == '"')) made[--n] = 0;
    return made;
}

// One line per property (RFC 5545 §3.1), ended by LF whatever ended it before, without NULs. What is checked and what
// libical reads must be the same text.
static char *unfolded(const char *text, size_t count) {
    char *made = malloc(count + 1);
    size_t n = 0;
    for (size_t at = 0; made && at < count; at++) {
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
        } else if (is_named(line, "END") && depth > 0) {
            depth--;
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

static icaltimezone *zone_of(icalcomponent *calendar, icalproperty *property) {
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = parameter ? icalparameter_get_tzid(parameter) : NULL;
    if (name == NULL) return NULL;
    icaltimezone *zone = icalcomponent_get_timezone(calendar, name);
    if (zone == NULL) zone = icaltimezone_get_builtin_timezone(name);
    if (zone == NULL) zone = icaltimezone_get_builtin_timezone_from_tzid(name);
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

static void read_component(
    icalcomponent *calendar, icalcomponent *item, component *into, size_t max_attendees, int expands) {
    into->texts[GP_CALENDAR_NAME] = copy(icalcomponent_isa(item) == ICAL_VTODO_COMPONENT ? "VTODO" : "VEVENT");
    into->texts[GP_CALENDAR_UID] = copy(icalcomponent_get_uid(item));
    into->texts[GP_CALENDAR_SUMMARY] = copy(icalcomponent_get_summary(item));
    into->texts[GP_CALENDAR_COMMENT] = copy(icalcomponent_get_comment(item));
    into->texts[GP_CALENDAR_RECURRENCE_ID] = recurrence_id(calendar, item);
    into->sequence = icalcomponent_get_sequence(item);
    struct icaltimetype stamp = icalcomponent_get_dtstamp(item);
    if (!icaltime_is_null_time(stamp)) {
        char out[40];
        write_time(out, sizeof out, stamp, 1);
        into->texts[GP_CALENDAR_DTSTAMP] = strdup(out);
    }
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
        char *partstat = icalproperty_get_parameter_as_string_r(p, "PARTSTAT");
        attendee *made = &into->attendees[into->attendee_count++];
        made->address = bare_address(address);
        made->partstat = partstat && *partstat ? upper(partstat) : copy("NEEDS-ACTION");
        if (partstat) icalmemory_free_buffer(partstat);
        if (into->texts[GP_CALENDAR_COMMENT] == NULL) {
            char *comment = icalproperty_get_parameter_as_string_r(p, "X-RESPONSE-COMMENT");
            if (comment && *comment) into->texts[GP_CALENDAR_COMMENT] = copy(comment);
            if (comment) icalmemory_free_buffer(comment);
        }
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
        for (size_t j = 0; j < item->attendee_count; j++) {
            free(item->attendees[j].address);
            free(item->attendees[j].partstat);
        }
        free(item->attendees);
    }
    free(calendar->components);
    free(calendar->method);
    free(calendar);
}

const char *gp_calendar_method(const gp_calendar *calendar) { return calendar->method; }
size_t gp_calendar_count(const gp_calendar *calendar) { return calendar->count; }
const char *gp_calendar_value(const gp_calendar *calendar, size_t index, gp_calendar_text what) {
    return calendar->components[index].texts[what];
}
int gp_calendar_sequence(const gp_calendar *calendar, size_t index) { return calendar->components[index].sequence; }
size_t gp_calendar_attendee_count(const gp_calendar *calendar, size_t index) {
    return calendar->components[index].attendee_count;
}
const char *gp_calendar_attendee(const gp_calendar *calendar, size_t index, size_t attendee) {
    return calendar->components[index].attendees[attendee].address;
}
const char *gp_calendar_partstat(const gp_calendar *calendar, size_t index, size_t attendee) {
    return calendar->components[index].attendees[attendee].partstat;
}
size_t gp_calendar_occurrence_count(const gp_calendar *calendar, size_t index) {
    return calendar->components[index].occurrence_count;
}
const char *gp_calendar_occurrence(const gp_calendar *calendar, size_t index, size_t occurrence) {
    return calendar->components[index].occurrences[occurrence];
}
