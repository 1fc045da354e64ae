#define _GNU_SOURCE  // memmem
#include "CMime.h"

#include <errno.h>
#include <gmime/gmime.h>
#include <iconv.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    GMimeObject *object;  // owned by the message
    gp_node_kind kind;
    long parent;
    char *type;
    char *content_id;
} node;

struct gp_mime {
    GMimeObject *root;
    uint8_t *owned;      // a copy of the mail with its doubled fields renamed, where there were any
    const uint8_t *body; // behind the header, for mails that are not what they say; the caller's memory
    size_t body_count;
    GMimeHeaderList *fields;
    size_t field_count;
    node *nodes;
    size_t node_count;
    int truncated;
};

static GMimeParserOptions *options;

void gp_mime_prepare(void) {
    static gsize once = 0;
    if (!g_once_init_enter(&once)) return;
    g_mime_init();
    options = g_mime_parser_options_new();
    g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
    const char *charsets[] = {"utf-8", "windows-1252", NULL};
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    // An attached message stays a plain part: GMime would parse its addresses, and recurse once for every ':' in a
    // hostile To. Nothing is opened below message/rfc822 anyway.
    const char *messages[] = {"rfc822", "rfc2822", "global", "news"};
    for (int i = 0; i < 4; i++) g_mime_object_register_type("message", messages[i], GMIME_TYPE_PART);
    g_once_init_leave(&once, 1);
}

static int is_token(char c) { return g_ascii_isalnum(c) || strchr("!#$&^_.+-", c) != NULL; }

// "text", "text/", "html", "text//plain", "\"text/plain\"", nothing: no type (RFC 2045 §5.2), so text; with its parameters.
static void mend_type(GMimeObject *object) {
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), "Content-Type");
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    if (raw == NULL || GMIME_IS_MULTIPART(object) || strlen(raw) > 8192) return;
    const char *at = raw + strspn(raw, " \t\r\n\"'");
    const char *type = at;
    while (*at && is_token(*at)) at++;
    size_t major = (size_t)(at - type);
    int slashes = (int)strspn(at, "/");
    at += slashes;
    const char *minor = at;
    while (*at && is_token(*at)) at++;
    int is_whole = major > 0 && slashes == 1 && at > minor;
    int is_quoted = is_whole && type > raw && (type[-1] == '"' || type[-1] == '\'');
    if (is_whole && !is_quoted) return;
    int is_html = (major == 4 && g_ascii_strncasecmp(type, "html", 4) == 0) ||
                  (at - minor == 4 && g_ascii_strncasecmp(minor, "html", 4) == 0);
    const char *rest = strchr(at, ';');
    char *meant = is_quoted ? g_strdup_printf("%.*s/%.*s%s", (int)major, type, (int)(at - minor), minor, rest ? rest : "")
                            : g_strdup_printf("text/%s%s", is_html ? "html" : "plain", rest ? rest : "");
    GMimeContentType *made = g_mime_content_type_parse(options, meant);
    g_free(meant);
    if (made == NULL) return;
    // Beside the header, which stays as it is: only what it means is set.
    g_mime_object_set_content_type(object, made);
    g_object_unref(made);
}

static char *lower_type(GMimeObject *object) {
    mend_type(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (type == NULL) return g_strdup("text/plain");
    const char *major = g_mime_content_type_get_media_type(type);
    const char *minor = g_mime_content_type_get_media_subtype(type);
    char *joined = g_strconcat(major ? major : "text", "/", minor ? minor : "plain", NULL);
    char *lower = g_ascii_strdown(joined, -1);
    g_free(joined);
    return lower;
}

// A stack of our own, so that no nesting can exhaust the thread's.
static void flatten(gp_mime *mime, GMimeObject *root, size_t max_nodes) {
    typedef struct { GMimeObject *object; long parent; } todo;
    size_t room = 64, waiting = 0;
    todo *stack = g_malloc(room * sizeof *stack);  // ends the process where memory is out, as all of GLib does
    size_t node_room = 16;
    mime->nodes = g_malloc(node_room * sizeof *mime->nodes);
    stack[waiting++] = (todo){root, -1};
    while (waiting > 0) {
        todo next = stack[--waiting];
        if (mime->node_count >= max_nodes) {
            mime->truncated = 1;
            break;
        }
        if (mime->node_count == node_room) {
            node_room *= 2;
            mime->nodes = g_realloc(mime->nodes, node_room * sizeof *mime->nodes);
        }
        node *made = &mime->nodes[mime->node_count];
        *made = (node){.object = next.object, .parent = next.parent, .type = lower_type(next.object)};
        const char *id = g_mime_object_get_content_id(next.object);
        made->content_id = id ? g_strdup(id) : NULL;
        if (GMIME_IS_MULTIPART(next.object) && g_mime_multipart_get_count((GMimeMultipart *)next.object) > 0) {
            made->kind = GP_NODE_MULTIPART;
            int count = g_mime_multipart_get_count((GMimeMultipart *)next.object);
            if ((size_t)count > max_nodes) {
                count = (int)max_nodes;
                mime->truncated = 1;
            }
            for (int i = count - 1; i >= 0; i--) {
                GMimeObject *child = g_mime_multipart_get_part((GMimeMultipart *)next.object, i);
                if (child == NULL) continue;
                if (waiting == room) {
                    room *= 2;
                    stack = g_realloc(stack, room * sizeof *stack);
                }
                stack[waiting++] = (todo){child, (long)mime->node_count};
            }
        } else {
            int message = strcmp(made->type, "message/rfc822") == 0 || strcmp(made->type, "message/global") == 0;
            made->kind = message ? GP_NODE_MESSAGE : GP_NODE_LEAF;
        }
        mime->node_count++;
    }
    g_free(stack);
}

// Fields that say how the body is to be read, and count once. GMime obeys the last of two, everybody else the first.
static int is_structural(const uint8_t *line, size_t length) {
    static const char *const names[] = {"content-type:", "content-transfer-encoding:", "content-disposition:"};
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(names[i]);
        if (length >= n && g_ascii_strncasecmp((const char *)line, names[i], n) == 0) return i + 1;
    }
    return 0;
}

// "From : Anna" (RFC 5322 §4.5, obsolete): the blanks go behind the colon. In a copy; NULL where there are none.
static uint8_t *with_tight_names(const uint8_t *bytes, size_t header, size_t count) {
    uint8_t *copy = NULL;
    for (size_t at = 0; at < header;) {
        const uint8_t *end = memchr(bytes + at, '\n', header - at);
        size_t next = end ? (size_t)(end - bytes) + 1 : header, name = at;
        while (name < next && name - at < 78 && (g_ascii_isalnum(bytes[name]) || bytes[name] == '-')) name++;
        size_t colon = name;
        while (colon < next && (bytes[colon] == ' ' || bytes[colon] == '\t')) colon++;
        if (name > at && colon > name && colon < next && bytes[colon] == ':') {
            if (copy == NULL) {
                copy = malloc(count);
                if (copy == NULL) return NULL;
                memcpy(copy, bytes, count);
            }
            copy[colon] = ' ';
            copy[name] = ':';
        }
        at = next;
    }
    return copy;
}

// Renames the second and later of them in the header, in a copy. NULL where there are none.
static uint8_t *without_doubles(const uint8_t *bytes, size_t header, size_t count) {
    uint8_t *copy = NULL;
    int seen[4] = {0};
    for (size_t at = 0; at < header;) {
        const uint8_t *end = memchr(bytes + at, '\n', header - at);
        size_t next = end ? (size_t)(end - bytes) + 1 : header;
        int which = is_structural(bytes + at, next - at);
        if (which && seen[which]++) {
            if (copy == NULL) {
                copy = malloc(count);
                if (copy == NULL) return NULL;
                memcpy(copy, bytes, count);
            }
            copy[at] = 'X';
        }
        at = next;
    }
    return copy;
}

// A bare LF at `at` with a boundary behind it.
static int is_bare(const uint8_t *bytes, size_t at, size_t count) {
    return bytes[at] == '\n' && at > 0 && bytes[at - 1] != '\r' && at + 2 < count && bytes[at + 1] == '-' &&
           bytes[at + 2] == '-';
}

// GMime takes the line end before a boundary for as long as the mail's others: where a bare LF stands there in a mail of
// CRLFs, it would take a letter with it. Such lines get their CR, in a copy. NULL where there are none.
static uint8_t *with_line_ends(const uint8_t *bytes, size_t count, size_t *made) {
    const uint8_t *first = memchr(bytes, '\n', count);
    if (first == NULL || first == bytes || first[-1] != '\r') return NULL;
    size_t bare = 0;
    for (const uint8_t *at = first; at != NULL; at = memchr(at + 1, '\n', count - (size_t)(at + 1 - bytes)))
        bare += is_bare(bytes, (size_t)(at - bytes), count);
    uint8_t *copy = bare > 0 ? malloc(count + bare) : NULL;
    if (copy == NULL) return NULL;
    size_t n = 0;
    for (size_t at = 0; at < count; at++) {
        if (is_bare(bytes, at, count)) copy[n++] = '\r';
        copy[n++] = bytes[at];
    }
    *made = n;
    return copy;
}

// Where the header ends: behind its empty line. `count` when there is no body.
static size_t header_end(const uint8_t *bytes, size_t count) {
    for (size_t at = 0; at < count;) {
        const uint8_t *end = memchr(bytes + at, '\n', count - at);
        size_t next = end ? (size_t)(end - bytes) + 1 : count;
        if (bytes[at] == '\n' || (next - at == 2 && bytes[at] == '\r')) return next;
        at = next;
    }
    return count;
}

// Blank lines before the header, which some gateways leave. A line of "Name: value" must follow.
static size_t leading_blanks(const uint8_t *bytes, size_t count) {
    size_t at = 0;
    while (at < count && at < 4096) {
        size_t end = at;
        while (end < count && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) end++;
        if (end >= count || bytes[end] != '\n') break;
        at = end + 1;
    }
    if (at == 0) return 0;
    size_t name = at;
    while (name < count && name - at < 60 && (g_ascii_isalnum(bytes[name]) || bytes[name] == '-')) name++;
    return name > at && name < count && bytes[name] == ':' ? at : 0;
}

// The next line's beginning.
static size_t line_after(const uint8_t *bytes, size_t at, size_t count) {
    const uint8_t *end = memchr(bytes + at, '\n', count - at);
    return end ? (size_t)(end - bytes) + 1 : count;
}

// "Name:" at the beginning of a line (RFC 5322 §2.2).
static int is_field(const uint8_t *line, size_t length) {
    size_t n = 0;
    while (n < length && n < 78 && line[n] > ' ' && line[n] < 0x7F && line[n] != ':') n++;
    // "From : Anna", of programs that write it so (§4.5).
    if (n > 0) while (n < length && n < 78 && line[n] == ' ') n++;
    return n > 0 && n < length && line[n] == ':';
}

// A first line that is no field, or an indented one, which relays and people's own copies leave: GMime would take all of
// the mail for text. At most five such lines, and a field must follow.
static size_t leading_junk(const uint8_t *bytes, size_t count) {
    size_t at = 0;
    for (int lines = 0; lines < 5 && at < count; lines++) {
        size_t next = line_after(bytes, at, count);
        if (is_field(bytes + at, next - at)) return at;
        size_t blanks = at;
        while (blanks < next && (bytes[blanks] == ' ' || bytes[blanks] == '\t')) blanks++;
        if (blanks >= next || bytes[blanks] == '\n' || bytes[blanks] == '\r') return 0;  // the header is over, or none
        if (lines == 0 && blanks > at && is_field(bytes + blanks, next - blanks)) return blanks;
        at = next;
    }
    return 0;
}

// Where a field begins in the header, and where it ends with its continuations.
static int find_field(const uint8_t *bytes, size_t header, const char *name, size_t *start, size_t *end) {
    size_t n = strlen(name);
    for (size_t at = 0; at < header;) {
        size_t next = line_after(bytes, at, header);
        if (next - at >= n && g_ascii_strncasecmp((const char *)bytes + at, name, n) == 0) {
            while (next < header && (bytes[next] == ' ' || bytes[next] == '\t')) next = line_after(bytes, next, header);
            *start = at;
            *end = next;
            return 1;
        }
        at = next;
    }
    return 0;
}

static int has_boundary(const uint8_t *bytes, size_t from, size_t count, const char *boundary) {
    size_t n = strlen(boundary);
    for (size_t at = from; at < count; at = line_after(bytes, at, count))
        if (count - at >= n + 2 && bytes[at] == '-' && bytes[at + 1] == '-' && memcmp(bytes + at + 2, boundary, n) == 0 &&
            (at + 2 + n == count || strchr(" \t\r\n-", bytes[at + 2 + n]) != NULL))
            return 1;
    return 0;
}

// A multipart whose Content-Type says its boundary badly (no semicolon, a comma), or whose last boundary has something behind it: in a copy as it was meant. NULL where nothing is wrong.
static uint8_t *mended(const uint8_t *bytes, size_t *header, size_t count, size_t *made) {
    size_t start, end;
    if (!find_field(bytes, *header, "content-type:", &start, &end) || end - start > 2000) return NULL;
    char *field = g_strndup((const char *)bytes + start, end - start);
    for (char *c = field; *c; c++)
        if (*c == '\r' || *c == '\n' || *c == '\t') *c = ' ';
    char *type = field + strlen("content-type:");
    type += strspn(type, " ");
    if (g_ascii_strncasecmp(type, "multipart/", 10) != 0) {
        g_free(field);
        return NULL;
    }
    size_t type_length = strcspn(type, " ;,");
    const char *said = strcasestr(type + type_length, "boundary");
    int is_bad = 0;
    char *boundary = NULL;
    if (said != NULL) {
        const char *before = said;
        while (before > type && before[-1] == ' ') before--;
        is_bad = before[-1] != ';';
        const char *value = said + strlen("boundary");
        value += strspn(value, " =");
        boundary = *value == '"' ? g_strndup(value + 1, strcspn(value + 1, "\"")) : g_strndup(value, strcspn(value, " ;"));
    }
    size_t closing = 0, closing_end = 0, n = boundary ? strlen(boundary) : 0;
    for (size_t at = *header; n > 0 && at < count; at = line_after(bytes, at, count)) {
        if (count - at < n + 4 || bytes[at] != '-' || bytes[at + 1] != '-' || memcmp(bytes + at + 2, boundary, n) != 0 ||
            bytes[at + 2 + n] != '-' || bytes[at + 3 + n] != '-')
            continue;
        closing = at + 4 + n;
        closing_end = closing;
        size_t next = line_after(bytes, at, count);
        while (next > closing && (bytes[next - 1] == '\n' || bytes[next - 1] == '\r')) next--;
        for (size_t k = closing; k < next; k++)
            if (bytes[k] != ' ' && bytes[k] != '\t') closing_end = next;
        break;
    }
    uint8_t *copy = NULL;
    if (is_bad && n > 0 && !has_boundary(bytes, *header, count, boundary)) is_bad = 0;
    if (n > 0 && (is_bad || closing_end > closing)) {
        char *line = is_bad ? g_strdup_printf("Content-Type: %.*s; boundary=\"%s\"\n", (int)type_length, type, boundary)
                            : g_strndup((const char *)bytes + start, end - start);
        size_t length = strlen(line);
        copy = malloc(count + length + 1);
        if (copy != NULL) {
            memcpy(copy, bytes, start);
            memcpy(copy + start, line, length);
            size_t to = start + length;
            if (closing_end > closing) {
                memcpy(copy + to, bytes + end, closing - end);
                to += closing - end;
                end = closing_end;
            }
            memcpy(copy + to, bytes + end, count - end);
            *made = to + count - end;
            *header = header_end(copy, *made);
        }
        g_free(line);
    }
    g_free(boundary);
    g_free(field);
    return copy;
}

// How much of the mail GMime gets to see: it builds everything before anybody can count it, at hundreds of octets
// for an empty field or part. The header ends after `max_headers` fields or 256 KB, the body after ten lines that
// look like boundaries for every node we would keep.
static size_t bounded(const uint8_t *bytes, size_t count, size_t max_headers, size_t max_nodes) {
    size_t at = 0, fields = 0, boundaries = 0;
    int in_header = 1;
    while (at < count) {
        const uint8_t *line_end = memchr(bytes + at, '\n', count - at);
        size_t next = line_end ? (size_t)(line_end - bytes) + 1 : count;
        if (in_header) {
            size_t length = next - at;
            if (bytes[at] == '\n' || (length >= 2 && bytes[at] == '\r' && bytes[at + 1] == '\n')) {
                in_header = 0;
            } else if (bytes[at] != ' ' && bytes[at] != '\t' && ++fields > max_headers) {
                return at;
            }
            if (in_header && next > 262144) return at > 262144 ? 262144 : at > 0 ? at : 262144;
        } else if (count - at > 2 && bytes[at] == '-' && bytes[at + 1] == '-' && ++boundaries > max_nodes * 10) {
            return at;
        }
        at = next;
    }
    return count;
}

gp_mime *gp_mime_parse(const uint8_t *bytes, size_t count, size_t max_headers, size_t max_nodes) {
    gp_mime *mime = calloc(1, sizeof *mime);
    if (mime == NULL) return NULL;
    // The separator line of an mbox, which some programs leave on.
    if (count > 5 && memcmp(bytes, "From ", 5) == 0 && bytes[5] != ':') {
        const uint8_t *line_end = memchr(bytes, '\n', count);
        if (line_end != NULL) {
            count -= (size_t)(line_end + 1 - bytes);
            bytes = line_end + 1;
        }
    }
    size_t blanks = leading_blanks(bytes, count);
    bytes += blanks;
    count -= blanks;
    size_t junk = leading_junk(bytes, count);
    bytes += junk;
    count -= junk;
    size_t seen = bounded(bytes, count, max_headers, max_nodes);
    if (seen < count) mime->truncated = 1;
    size_t header = header_end(bytes, seen);
    mime->body = bytes + header;
    mime->body_count = count - header;
    mime->owned = with_line_ends(bytes, seen, &seen);
    uint8_t *whole = mended(mime->owned ? mime->owned : bytes, &header, seen, &seen);
    if (whole != NULL) {
        free(mime->owned);
        mime->owned = whole;
    }
    uint8_t *tight = with_tight_names(mime->owned ? mime->owned : bytes, header, seen);
    if (tight != NULL) {
        free(mime->owned);
        mime->owned = tight;
    }
    uint8_t *single = without_doubles(mime->owned ? mime->owned : bytes, header, seen);
    if (single != NULL) {
        free(mime->owned);
        mime->owned = single;
    }
    if (mime->owned != NULL) bytes = mime->owned;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, seen);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_persist_stream(parser, TRUE);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    // As a part, not as a message: then GMime leaves From, To and Cc unparsed, in their order among the others.
    mime->root = g_mime_parser_construct_part(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    if (mime->root == NULL || g_mime_header_list_get_count(g_mime_object_get_header_list(mime->root)) == 0) {
        // Nothing that looks like a header: all of it is text.
        if (mime->root) g_object_unref(mime->root);
        mime->root = NULL;
        mime->body = bytes;
        mime->body_count = seen;
        mime->nodes = g_malloc0(sizeof *mime->nodes);
        if (seen > 0) {
            mime->nodes[0] = (node){.kind = GP_NODE_LEAF, .parent = -1, .type = g_strdup("text/plain")};
            mime->node_count = 1;
        }
        return mime;
    }

    mime->fields = g_mime_object_get_header_list(mime->root);
    mime->field_count = (size_t)g_mime_header_list_get_count(mime->fields);
    if (mime->field_count > max_headers) {
        mime->field_count = max_headers;
        mime->truncated = 1;
    }
    flatten(mime, mime->root, max_nodes);
    return mime;
}

int gp_mime_truncated(const gp_mime *mime) { return mime->truncated; }

void gp_mime_free(gp_mime *mime) {
    if (mime == NULL) return;
    for (size_t i = 0; i < mime->node_count; i++) {
        g_free(mime->nodes[i].type);
        g_free(mime->nodes[i].content_id);
    }
    g_free(mime->nodes);
    if (mime->root) g_object_unref(mime->root);
    free(mime->owned);
    free(mime);
}

size_t gp_mime_header_count(const gp_mime *mime) { return mime->field_count; }

void gp_mime_header(const gp_mime *mime, size_t index, const char **name, const char **value) {
    GMimeHeader *header = g_mime_header_list_get_header_at(mime->fields, (int)index);
    *name = header ? g_mime_header_get_name(header) : "";
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    *value = raw ? raw : "";
}

size_t gp_mime_node_count(const gp_mime *mime) { return mime->node_count; }
gp_node_kind gp_mime_node_kind(const gp_mime *mime, size_t index) { return mime->nodes[index].kind; }
long gp_mime_node_parent(const gp_mime *mime, size_t index) { return mime->nodes[index].parent; }
const char *gp_mime_node_type(const gp_mime *mime, size_t index) { return mime->nodes[index].type; }
const char *gp_mime_node_content_id(const gp_mime *mime, size_t index) { return mime->nodes[index].content_id; }

const char *gp_mime_node_parameter(const gp_mime *mime, size_t index, const char *name) {
    if (mime->nodes[index].object == NULL) return NULL;
    return g_mime_object_get_content_type_parameter(mime->nodes[index].object, name);
}

const char *gp_mime_node_disposition(const gp_mime *mime, size_t index) {
    if (mime->nodes[index].object == NULL) return NULL;
    return g_mime_object_get_disposition(mime->nodes[index].object);
}

// Base64 (RFC 2045 §6.8) as it comes: anything else among it is passed over, padding may be missing or in the middle.
static uint8_t *base64(const uint8_t *in, size_t count, size_t *decoded) {
    static int8_t values[256];
    static gsize once = 0;
    if (g_once_init_enter(&once)) {
        memset(values, -1, sizeof values);
        const char *alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; i++) values[(uint8_t)alphabet[i]] = (int8_t)i;
        g_once_init_leave(&once, 1);
    }
    uint8_t *out = g_malloc(count / 4 * 3 + 4);
    size_t made = 0;
    uint32_t held = 0;
    int digits = 0;
    for (size_t at = 0; at <= count; at++) {
        int end = at == count || in[at] == '=';
        if (end) {
            if (digits >= 2) out[made++] = (uint8_t)(held >> (digits == 2 ? 4 : 10));
            if (digits == 3) out[made++] = (uint8_t)(held >> 2);
            held = 0;
            digits = 0;
            continue;
        }
        int8_t value = values[in[at]];
        if (value < 0) continue;
        held = held << 6 | (uint32_t)value;
        if (++digits == 4) {
            out[made++] = (uint8_t)(held >> 16);
            out[made++] = (uint8_t)(held >> 8);
            out[made++] = (uint8_t)held;
            held = 0;
            digits = 0;
        }
    }
    *decoded = made;
    return out;
}

static int is_digit64(uint8_t byte) {
    return g_ascii_isalnum(byte) || byte == '+' || byte == '/' || byte == '=';
}

// Whether a line can be one of base64: its digits alone, or long runs of them with spaces where lines were folded.
static int is_line64(const uint8_t *line, size_t length, size_t *digits) {
    size_t run = 0, others = 0, noise = 0;
    *digits = 0;
    for (size_t at = 0; at < length; at++) {
        if (is_digit64(line[at])) {
            run++;
            (*digits)++;
        } else if (line[at] == ' ' || line[at] == '\t' || line[at] == '\r') {
            // "is it" are words; a fold comes after many digits.
            if (run > 0 && run < 20 && at + 1 < length && is_digit64(line[at + 1])) return 0;
            run = 0;
        } else if (strchr("!>*,\xA0\xC2", line[at]) != NULL) {
            noise++;
        } else {
            others++;
        }
    }
    // Noise on the way: relays' marks and blanks, or a few strange signs in a full line.
    return others == 0 ? noise == 0 || (noise <= 2 && *digits >= 12) : others + noise <= 2 && *digits >= 40;
}

// How much of a part that calls itself base64 is base64: all of it; none, where plain words were declared so; or what
// stands above a footer that a list or a firm has put below it as it is. A strange line among the rest is noise.
static size_t extent64(const uint8_t *in, size_t count) {
    size_t at = 0, strange = count;
    int any = 0;
    while (at < count) {
        const uint8_t *newline = memchr(in + at, '\n', count - at);
        size_t next = newline ? (size_t)(newline - in) + 1 : count, length = next - at - (newline ? 1 : 0), digits;
        if (is_line64(in + at, length, &digits)) {
            any = any || digits > 0;
            // A word alone in a line of a footer has no more than these.
            if (strange < count && digits >= 40) strange = count;
        } else if (strange == count) {
            if (!any) return 0;
            strange = at;
        }
        at = next;
    }
    return strange;
}

// Its body holds boundaries and nothing between them.
static int is_empty_multipart(const gp_mime *mime, GMimeObject *object) {
    if (g_mime_multipart_get_count((GMimeMultipart *)object) > 0) return 0;
    const char *boundary = g_mime_multipart_get_boundary((GMimeMultipart *)object);
    return boundary && *boundary && has_boundary(mime->body, 0, mime->body_count, boundary);
}

// Uuencoded lines; blanks that a relay took from a line's end are as good as there.
static uint8_t *uudecoded(const uint8_t *in, size_t count, size_t *decoded) {
    uint8_t *out = g_malloc(count + 64);
    size_t n = 0;
    int begun = 0;
    for (size_t at = 0; at < count;) {
        size_t next = line_after(in, at, count), end = next;
        while (end > at && (in[end - 1] == '\n' || in[end - 1] == '\r')) end--;
        if (!begun) {
            begun = end - at > 6 && memcmp(in + at, "begin ", 6) == 0;
            at = next;
            continue;
        }
        if (end - at >= 3 && memcmp(in + at, "end", 3) == 0) break;
        size_t length = end > at ? (size_t)((in[at] - ' ') & 63) : 0;
        for (size_t k = 0; k < length; k += 3) {
            uint8_t four[4];
            for (size_t j = 0; j < 4; j++) {
                size_t place = at + 1 + k / 3 * 4 + j;
                four[j] = place < end ? (uint8_t)((in[place] - ' ') & 63) : 0;
            }
            uint8_t three[3] = {(uint8_t)(four[0] << 2 | four[1] >> 4), (uint8_t)(four[1] << 4 | four[2] >> 2),
                                (uint8_t)(four[2] << 6 | four[3])};
            for (size_t j = 0; j < 3 && k + j < length && n < count + 60; j++) out[n++] = three[j];
        }
        at = next;
    }
    *decoded = n;
    return out;
}

// Quoted-printable (RFC 2045 §6.7): blanks at a line's end were added on the way, behind a soft break too; what is no
// escape stands for itself.
static uint8_t *quoted_printable(const uint8_t *in, size_t count, size_t *decoded) {
    uint8_t *out = g_malloc(count + 1);
    size_t n = 0;
    for (size_t at = 0; at < count; at++) {
        uint8_t byte = in[at];
        if (byte == '=') {
            size_t end = at + 1;
            while (end < count && (in[end] == ' ' || in[end] == '\t')) end++;
            if (end < count && in[end] == '\r' && end + 1 < count && in[end + 1] == '\n') end++;
            if (end == count || in[end] == '\n') {
                at = end;
                continue;
            }
            if (at + 2 < count && g_ascii_isxdigit(in[at + 1]) && g_ascii_isxdigit(in[at + 2])) {
                out[n++] = (uint8_t)(g_ascii_xdigit_value(in[at + 1]) << 4 | g_ascii_xdigit_value(in[at + 2]));
                at += 2;
                continue;
            }
        }
        out[n++] = byte;
    }
    *decoded = n;
    return out;
}

// What a part's encoding says, with what programs put around it: "base64;", "\"base64\"".
static GMimeContentEncoding encoding_of(GMimeObject *object, GMimeContentEncoding known) {
    if (known != GMIME_CONTENT_ENCODING_DEFAULT) return known;
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), "Content-Transfer-Encoding");
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    if (raw == NULL) return known;
    raw += strspn(raw, " \t\r\n\"'");
    char *word = g_strndup(raw, strcspn(raw, " \t\r\n\"';("));
    GMimeContentEncoding meant = g_mime_content_encoding_from_string(word);
    g_free(word);
    return meant;
}

uint8_t *gp_mime_node_bytes(const gp_mime *mime, size_t index, size_t *count) {
    *count = 0;
    GMimeObject *object = mime->nodes[index].object;
    // A multipart without parts, or a mail without a header: what stands there is all there is.
    if (object != NULL && object == mime->root && GMIME_IS_MULTIPART(object) && is_empty_multipart(mime, object)) {
        *count = 0;
        return g_malloc0(1);
    }
    if (object == NULL || (object == mime->root && GMIME_IS_MULTIPART(object))) {
        uint8_t *copy = g_malloc(mime->body_count + 1);
        memcpy(copy, mime->body, mime->body_count);
        *count = mime->body_count;
        return copy;
    }
    GMimeStream *out = g_mime_stream_mem_new();
    GByteArray *array = g_byte_array_new();
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)out, array);
    int is_base64 = 0, is_uu = 0, is_qp = 0;
    if (GMIME_IS_PART(object)) {
        GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
        GMimeContentEncoding encoding =
            content ? encoding_of(object, g_mime_data_wrapper_get_encoding(content)) : GMIME_CONTENT_ENCODING_DEFAULT;
        is_base64 = encoding == GMIME_CONTENT_ENCODING_BASE64;
        is_uu = encoding == GMIME_CONTENT_ENCODING_UUENCODE;
        is_qp = encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
        if (is_base64 || is_uu || is_qp) {
            GMimeStream *raw = g_mime_data_wrapper_get_stream(content);
            g_mime_stream_reset(raw);
            g_mime_stream_write_to_stream(raw, out);
        } else if (content) {
            g_mime_data_wrapper_write_to_stream(content, out);
        }
    } else if (GMIME_IS_MULTIPART(object)) {
        const char *prologue = g_mime_multipart_get_prologue((GMimeMultipart *)object);
        if (prologue) g_byte_array_append(array, (const guint8 *)prologue, (guint)strlen(prologue));
    }
    g_object_unref(out);
    if (is_uu || is_qp) {
        uint8_t *decoded = is_uu ? uudecoded(array->data, array->len, count)
                                 : quoted_printable(array->data, array->len, count);
        g_byte_array_free(array, TRUE);
        return decoded;
    }
    size_t extent = is_base64 ? extent64(array->data, array->len) : 0;
    if (is_base64 && extent > 0) {
        uint8_t *decoded = base64(array->data, extent, count);
        size_t rest = array->len - extent;
        if (rest > 0 && strncmp(mime->nodes[index].type, "text/", 5) == 0) {
            decoded = g_realloc(decoded, *count + rest + 1);
            decoded[*count] = '\n';
            memcpy(decoded + *count + 1, array->data + extent, rest);
            *count += rest + 1;
        }
        g_byte_array_free(array, TRUE);
        return decoded;
    }
    *count = array->len;
    return g_byte_array_free(array, FALSE);
}

// ISO-2022-JP as mail programs of Windows write it, with the signs of row 13 (①), in the form that glibc knows whole.
// NULL where it uses more than they do.
static GByteArray *euc_jp(const uint8_t *bytes, size_t count) {
    GByteArray *out = g_byte_array_sized_new((guint)count + 16);
    int set = 'B', doubled = 0;
    for (size_t i = 0; i < count;) {
        if (bytes[i] == 0x1B) {
            if (i + 2 < count && bytes[i + 1] == '(' && strchr("BJI", bytes[i + 2])) {
                set = bytes[i + 2];
                doubled = 0;
                i += 3;
                continue;
            }
            if (i + 2 < count && bytes[i + 1] == '$' && strchr("B@", bytes[i + 2])) {
                doubled = 1;
                i += 3;
                continue;
            }
            g_byte_array_free(out, TRUE);
            return NULL;
        }
        if (bytes[i] >= 0x21 && bytes[i] < 0x7F && (doubled || set == 'I')) {
            if (doubled && i + 1 >= count) break;
            uint8_t pair[2] = {doubled ? bytes[i] | 0x80 : 0x8E, doubled ? bytes[i + 1] | 0x80 : bytes[i] | 0x80};
            g_byte_array_append(out, pair, 2);
            i += doubled ? 2 : 1;
            continue;
        }
        if (bytes[i] == '\n') doubled = 0;
        g_byte_array_append(out, bytes + i, 1);
        i++;
    }
    return out;
}

// Text in an East Asian charset that calls itself UTF-8: told by what is frequent in it. NULL: none of them.
static const char *asian_charset(const uint8_t *bytes, size_t count) {
    size_t high = 0, kana = 0, hanzi = 0, sjis = 1, gbk = 1;
    for (size_t i = 0; i < count && i < 20000;) {
        uint8_t a = bytes[i], b = i + 1 < count ? bytes[i + 1] : 0;
        if (a < 0x80) {
            i++;
            continue;
        }
        high++;
        int lead = (a >= 0x81 && a <= 0x9F) || (a >= 0xE0 && a <= 0xFC);
        if (lead && !(b >= 0x40 && b <= 0xFC && b != 0x7F)) sjis = 0;
        if (a == 0x82 && b >= 0x9F && b <= 0xF1) kana++;
        if (a == 0x83 && b >= 0x40 && b <= 0x96) kana++;
        if (!(a >= 0x81 && a <= 0xFE && b >= 0x40 && b <= 0xFE)) gbk = 0;
        if (a >= 0xB0 && a <= 0xD7 && b >= 0xA1) hanzi++;
        i += 2;
    }
    if (high < 4) return NULL;
    if (sjis && kana * 4 >= high) return "CP932";
    if (gbk && hanzi * 3 >= high * 2) return "GB18030";
    return NULL;
}

// Names in the wild that iconv does not know, or that mean their larger sister in practice (WHATWG Encoding).
static const char *iconv_charset(const char *charset) {
    static const char *const aliases[][2] = {
        {"us-ascii", "UTF-8"},          {"ascii", "UTF-8"},             {"latin1", "ISO-8859-1"},
        {"ansi_x3.4-1968", "UTF-8"},    {"iso-8859-9", "WINDOWS-1254"}, {"gb2312", "GB18030"},
        {"gbk", "GB18030"},             {"ks_c_5601-1987", "CP949"},    {"euc-kr", "CP949"},
        {"shift_jis", "CP932"},         {"x-sjis", "CP932"},            {"iso-8859-8-i", "ISO-8859-8"},
        {"iso-8859-8-e", "ISO-8859-8"}, {"utf8", "UTF-8"},              {"big5", "BIG5-HKSCS"},
        {"x-mac-roman", "MACINTOSH"},   {"cp-850", "CP850"},            {"unicode-1-1-utf-7", "UTF-7"},
        {"iso-2022-jp", "ISO-2022-JP-3"}, {"tis-620", "CP874"},         {"iso-8859-11", "CP874"},
        {"x-gbk", "GB18030"},           {"gb_2312-80", "GB18030"},      {"gb2312-80", "GB18030"},
        {"x-mac-cyrillic", "MAC-CYRILLIC"}, {"x-mac-ukrainian", "MAC-UK"},
        {"x-euc-jp", "EUC-JP-MS"},      {"euc-jp", "EUC-JP-MS"},        {"x-big5", "BIG5-HKSCS"},
        {"windows-31j", "CP932"},       {"ms_kanji", "CP932"},          {"windows-949", "CP949"},
        {"x-cp1250", "WINDOWS-1250"},   {"x-cp1251", "WINDOWS-1251"},   {"x-cp1252", "WINDOWS-1252"},
        {"koi8", "KOI8-R"},             {"x-user-defined", "WINDOWS-1252"}, {"unicode", "UTF-16"},
    };
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (g_ascii_strcasecmp(charset, aliases[i][0]) == 0) return aliases[i][1];
    return charset;
}

static const char replacement[] = "\xEF\xBF\xBD";

// Valid UTF-8 as it is, everything else replaced byte by byte.
static GByteArray *repair_utf8(const uint8_t *bytes, size_t count) {
    GByteArray *out = g_byte_array_sized_new((guint)count + 16);
    const char *at = (const char *)bytes, *end = at + count;
    while (at < end) {
        const char *bad;
        gboolean all = g_utf8_validate_len(at, (gsize)(end - at), &bad);
        g_byte_array_append(out, (const guint8 *)at, (guint)(bad - at));
        if (all) break;
        if (*bad == 0)
            g_byte_array_append(out, (const guint8 *)"", 1);  // a NUL is valid UTF-8, but not to GLib
        else
            g_byte_array_append(out, (const guint8 *)replacement, 3);
        at = bad + 1;
    }
    return out;
}

static GByteArray *convert(iconv_t cd, const uint8_t *bytes, size_t count) {
    GByteArray *out = g_byte_array_sized_new((guint)(count + count / 2) + 16);
    char *in = (char *)bytes;
    size_t left = count;
    char buffer[4096];
    int flushed = 0;
    for (;;) {
        char *to = buffer;
        size_t room = sizeof buffer;
        size_t result = left > 0 ? iconv(cd, &in, &left, &to, &room) : iconv(cd, NULL, NULL, &to, &room);
        int error = errno;
        g_byte_array_append(out, (const guint8 *)buffer, (guint)(to - buffer));
        if (result == (size_t)-1 && error == E2BIG) continue;
        if (result == (size_t)-1 && left > 0) {  // EILSEQ, or EINVAL: a sequence cut short at the end
            g_byte_array_append(out, (const guint8 *)replacement, 3);
            in++;
            left--;
            continue;
        }
        if (left == 0) {
            if (flushed) break;
            flushed = 1;  // one more round lets a stateful charset return to its first state
        }
    }
    return out;
}

// Valid UTF-8 with at least one character beyond ASCII; *beyond tells of any such character, valid or not.
static int is_utf8(const uint8_t *bytes, size_t count, int *beyond) {
    *beyond = 0;
    for (size_t i = 0; i < count && !*beyond; i++) *beyond = bytes[i] >= 0x80;
    return *beyond && g_utf8_validate_len((const char *)bytes, (gsize)count, NULL);
}

// Does a character of several octets occur, whole?
static int has_utf8(const uint8_t *bytes, size_t count) {
    for (size_t i = 0; i + 1 < count; i++) {
        size_t more = bytes[i] >= 0xF0 ? 3 : bytes[i] >= 0xE0 ? 2 : bytes[i] >= 0xC2 ? 1 : 0;
        if (more == 0 || i + more >= count) continue;
        size_t k = 1;
        while (k <= more && (bytes[i + k] & 0xC0) == 0x80) k++;
        if (k > more) return 1;
    }
    return 0;
}

// At least half of the octets beyond ASCII stand in whole sequences: UTF-8 with a few broken places.
static int is_mostly_utf8(const uint8_t *bytes, size_t count) {
    size_t high = 0, whole = 0;
    for (size_t i = 0; i < count;) {
        size_t more = bytes[i] >= 0xF0 ? 3 : bytes[i] >= 0xE0 ? 2 : bytes[i] >= 0xC2 ? 1 : 0;
        size_t k = 1;
        while (more > 0 && k <= more && i + k < count && (bytes[i + k] & 0xC0) == 0x80) k++;
        if (more > 0 && k > more) {
            high += more + 1;
            whole += more + 1;
            i += more + 1;
        } else {
            high += bytes[i] >= 0x80;
            i++;
        }
    }
    return high > 0 && whole * 2 >= high;
}

// Old Windows programs write their quotes and dashes under the name of ISO-8859-1, where nothing stands.
static int means_1252(const uint8_t *bytes, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (bytes[i] < 0x20 && !(bytes[i] >= 0x07 && bytes[i] <= 0x0D) && bytes[i] != 0x1B) return 0;  // no text at all
    for (size_t i = 0; i < count; i++)
        if (bytes[i] >= 0x80 && bytes[i] <= 0x9F && bytes[i] != 0x81 && bytes[i] != 0x8D && bytes[i] != 0x8F &&
            bytes[i] != 0x90 && bytes[i] != 0x9D && (i == 0 || bytes[i - 1] < 0xC0))
            return 1;
    return 0;
}

static GByteArray *converted(const char *name, const uint8_t *bytes, size_t count) {
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1) return NULL;
    GByteArray *out = convert(cd, bytes, count);
    iconv_close(cd);
    return out;
}

// Without a single sign that the charset does not have.
static int converts_whole(const char *name, const uint8_t *bytes, size_t count) {
    GByteArray *made = converted(name, bytes, count);
    if (made == NULL) return 0;
    int whole = memmem(made->data, made->len, replacement, 3) == NULL;
    g_byte_array_free(made, TRUE);
    return whole;
}

uint8_t *gp_mime_to_utf8(const uint8_t *bytes, size_t count, const char *charset, size_t *utf8_count, int *used) {
    GByteArray *out = NULL;
    *used = 1;
    const char *name = charset && *charset ? iconv_charset(charset) : "UTF-8";
    int beyond, valid = is_utf8(bytes, count, &beyond);
    // Programs that forget the charset, or name it ASCII, where shifts say what it is (RFC 1468, RFC 1557).
    if (!beyond && g_ascii_strcasecmp(name, "UTF-8") == 0 && memchr(bytes, 0x1B, count) != NULL) {
        if (memmem(bytes, count, "\x1B$B", 3) || memmem(bytes, count, "\x1B$@", 3)) name = "ISO-2022-JP-3";
        if (memmem(bytes, count, "\x1B$)C", 4)) name = "ISO-2022-KR";
    }
    // Most text is ASCII or good UTF-8 that says so.
    if ((valid || !beyond) && g_ascii_strcasecmp(name, "UTF-8") == 0) {
        *utf8_count = count;
        uint8_t *copy = g_malloc(count + 1);
        memcpy(copy, bytes, count);
        return copy;
    }
    if (g_ascii_strcasecmp(name, "UTF-8") != 0) {
        if (g_ascii_strcasecmp(name, "ISO-8859-1") == 0 && means_1252(bytes, count)) name = "WINDOWS-1252";
        GByteArray *euc = g_ascii_strncasecmp(name, "ISO-2022-JP-3", 13) == 0 ? euc_jp(bytes, count) : NULL;
        out = euc ? converted("EUC-JP-MS", euc->data, euc->len) : NULL;
        if (out == NULL) out = converted(name, bytes, count);
        if (euc) g_byte_array_free(euc, TRUE);
        // The label is wrong when the text does not fit it and is UTF-8.
        if (out != NULL && valid && memmem(out->data, out->len, replacement, 3) != NULL) {
            g_byte_array_free(out, TRUE);
            out = NULL;
        }
        if (out == NULL) *used = 0;
    }
    if (out == NULL && beyond && !valid) {
        *used = 0;
        // Text in UTF-8 with a few broken places is mended; text without a single character of it is something else.
        int claims = charset && g_ascii_strncasecmp(charset, "utf", 3) == 0;
        const char *asian = asian_charset(bytes, count);
        if (asian && !is_mostly_utf8(bytes, count) && converts_whole(asian, bytes, count))
            out = converted(asian, bytes, count);
        else if (!(claims ? has_utf8(bytes, count) : is_mostly_utf8(bytes, count)))
            out = converted(means_1252(bytes, count) ? "WINDOWS-1252" : "ISO-8859-1", bytes, count);
    }
    if (out == NULL) out = repair_utf8(bytes, count);
    *utf8_count = out->len;
    return g_byte_array_free(out, FALSE);
}

// Encoded words (RFC 2047), one at a time. GMime joins neighbours and loses what follows a padded one, so runs of
// them are put together here.
typedef struct {
    const char *charset;
    size_t charset_count;
    GByteArray *bytes;
    const char *end;
} encoded_word;

static int hex_value(char c) { return g_ascii_xdigit_value(c); }

// "?=" within the next `most` characters.
static const char *word_end(const char *text, size_t most) {
    size_t count = strnlen(text, most);
    return memmem(text, count, "?=", 2);
}

static int read_word(const char *at, encoded_word *into) {
    if (at[0] != '=' || at[1] != '?') return 0;
    const char *charset = at + 2, *mark = memchr(charset, '?', strnlen(charset, 60));
    if (mark == NULL || mark == charset || mark[1] == 0 || mark[2] != '?') return 0;
    for (const char *c = charset; c < mark; c++)
        if (g_ascii_isspace(*c)) return 0;
    char kind = (char)g_ascii_tolower(mark[1]);
    if (kind != 'b' && kind != 'q') return 0;
    const char *text = mark + 3, *end = word_end(text, 2000);
    // In a Q word "?=" may be a "?" before "=3F".
    for (int tries = 0; kind == 'q' && end && tries < 20 && g_ascii_isxdigit(end[2]) && g_ascii_isxdigit(end[3]); tries++) {
        const char *next = word_end(end + 2, 80);
        if (next == NULL || next - text > 80 || memchr(text, ' ', (size_t)(next - text))) break;
        end = next;
    }
    if (end == NULL) return 0;
    into->charset = charset;
    into->charset_count = strcspn(charset, "*?");  // "utf-8*en", RFC 2231 §5
    into->end = end + 2;
    into->bytes = g_byte_array_new();
    if (kind == 'b') {
        size_t count;
        uint8_t *decoded = base64((const uint8_t *)text, (size_t)(end - text), &count);
        g_byte_array_append(into->bytes, decoded, (guint)count);
        g_free(decoded);
    } else {
        for (const char *c = text; c < end; c++) {
            guint8 byte = (guint8)*c;
            if (*c == '_') byte = ' ';
            if (*c == '=' && end - c > 2 && hex_value(c[1]) >= 0 && hex_value(c[2]) >= 0) {
                byte = (guint8)(hex_value(c[1]) << 4 | hex_value(c[2]));
                c += 2;
            }
            g_byte_array_append(into->bytes, &byte, 1);
        }
    }
    return 1;
}

static int same_charset(const encoded_word *a, const encoded_word *b) {
    return a->charset_count == b->charset_count && g_ascii_strncasecmp(a->charset, b->charset, a->charset_count) == 0;
}

static int is_known(const char *charset) {
    const char *name = iconv_charset(charset);
    if (g_ascii_strcasecmp(name, "UTF-8") == 0) return 1;
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1) return 0;
    iconv_close(cd);
    return 1;
}

// Every run of neighbouring words in one charset becomes text (`whole`), or a single word that GMime reads well.
static char *join_words(const char *value, int whole) {
    GString *out = g_string_new(NULL);
    const char *at = value;
    while (*at) {
        const char *next = strstr(at, "=?");
        size_t plain = next ? (size_t)(next - at) : strlen(at);
        encoded_word run;
        if (next && read_word(next, &run)) {
            g_string_append_len(out, at, (gssize)plain);
            const char *start = next;
            char *charset = g_strndup(run.charset, run.charset_count);
            for (;;) {
                const char *gap = run.end + strspn(run.end, " \t\r\n");
                encoded_word more;
                if (!read_word(gap, &more)) break;
                if (!same_charset(&run, &more)) {
                    g_byte_array_free(more.bytes, TRUE);
                    // White space between two words means nothing, whatever their charsets.
                    break;
                }
                g_byte_array_append(run.bytes, more.bytes->data, more.bytes->len);
                g_byte_array_free(more.bytes, TRUE);
                run.end = more.end;
            }
            at = run.end;
            if (!is_known(charset)) {
                g_string_append_len(out, start, at - start);
            } else if (whole) {
                size_t count;
                int used;
                uint8_t *text = gp_mime_to_utf8(run.bytes->data, run.bytes->len, charset, &count, &used);
                g_string_append_len(out, (const char *)text, (gssize)count);
                g_free(text);
                const char *gap = at + strspn(at, " \t\r\n");
                encoded_word more;
                if (gap > at && read_word(gap, &more)) {
                    g_byte_array_free(more.bytes, TRUE);
                    at = gap;
                }
            } else {
                size_t count;
                int used;
                uint8_t *text = gp_mime_to_utf8(run.bytes->data, run.bytes->len, charset, &count, &used);
                char *word = g_base64_encode(text, count);
                g_string_append_printf(out, "=?UTF-8?B?%s?=", word);
                g_free(word);
                g_free(text);
            }
            g_byte_array_free(run.bytes, TRUE);
            g_free(charset);
        } else {
            if (next) plain += 2;
            g_string_append_len(out, at, (gssize)plain);
            at += plain;
        }
    }
    return g_string_free(out, FALSE);
}

// A parameter's value when it stands in encoded words, which RFC 2047 §5 forbids and most programs write.
static char *worded(GMimeObject *object, const char *field, const char *name) {
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), field);
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    if (raw == NULL || strstr(raw, "=?") == NULL || strlen(raw) > 8192) return NULL;
    char *joined = join_words(raw, 0), *found = NULL;
    if (strcmp(name, "filename") == 0) {
        GMimeContentDisposition *made = g_mime_content_disposition_parse(options, joined);
        const char *value = made ? g_mime_content_disposition_get_parameter(made, name) : NULL;
        found = value ? g_strdup(value) : NULL;
        if (made) g_object_unref(made);
    } else {
        GMimeContentType *made = g_mime_content_type_parse(options, joined);
        const char *value = made ? g_mime_content_type_get_parameter(made, name) : NULL;
        found = value ? g_strdup(value) : NULL;
        if (made) g_object_unref(made);
    }
    g_free(joined);
    return found;
}

// `filename*` beats `filename` (RFC 6266 §4.3, and every mail program); GMime takes whichever comes first.
static char *starred(GMimeObject *object) {
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), "Content-Disposition");
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    if (raw == NULL || strlen(raw) > 8192 || strcasestr(raw, "filename*") == NULL) return NULL;
    char *copy = g_strdup(raw), *at = copy;
    // A NUL would end the name before its ending: ".exe" must be seen.
    while ((at = strstr(at, "%00")) != NULL) memmove(at, at + 3, strlen(at + 3) + 1);
    at = copy;
    while ((at = strcasestr(at, "filename")) != NULL) {
        char *equals = at + strlen("filename");
        if (*equals == '=') memcpy(at, "x-former", 8);
        at = equals;
    }
    GMimeContentDisposition *made = g_mime_content_disposition_parse(options, copy);
    const char *value = made ? g_mime_content_disposition_get_parameter(made, "filename") : NULL;
    char *found = value ? g_strdup(value) : NULL;
    if (made) g_object_unref(made);
    g_free(copy);
    return found;
}

// "C:\\Docs\\plan.png": nobody who writes a path means its backslashes as RFC 5322's.
static char *windows_path(GMimeObject *object, const char *field, const char *name) {
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), field);
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    const char *at = raw && strlen(raw) <= 8192 ? strcasestr(raw, name) : NULL;
    if (at == NULL) return NULL;
    at += strlen(name);
    at += strspn(at, " ");
    if (*at++ != '=') return NULL;
    at += strspn(at, " ");
    if (*at++ != '"') return NULL;
    int is_path = (g_ascii_isalpha(at[0]) && at[1] == ':' && at[2] == '\\' && at[3] != '\\') ||
                  (at[0] == '\\' && at[1] == '\\' && g_ascii_isalnum(at[2]));
    size_t length = strcspn(at, "\"\r\n");
    return is_path && at[length] == '"' ? g_strndup(at, length) : NULL;
}

char *gp_mime_node_filename(const gp_mime *mime, size_t index) {
    GMimeObject *object = mime->nodes[index].object;
    if (object == NULL) return NULL;
    char *plain = windows_path(object, "Content-Disposition", "filename");
    if (plain == NULL) plain = starred(object);
    if (plain == NULL) plain = worded(object, "Content-Disposition", "filename");
    char *named = windows_path(object, "Content-Type", "name");
    if (named == NULL) named = worded(object, "Content-Type", "name");
    if (plain == NULL) plain = g_strdup(g_mime_object_get_content_disposition_parameter(object, "filename"));
    if (named == NULL) named = g_strdup(g_mime_object_get_content_type_parameter(object, "name"));
    // A path is nobody's file name: the other parameter may be one.
    int take_name = plain == NULL || (named && strpbrk(plain, "/\\") && !strpbrk(named, "/\\"));
    g_free(take_name ? plain : named);
    char *name = take_name ? named : plain;
    // A quote that was never closed; encoded words cut into RFC 2231's pieces.
    if (name && name[0] == '"' && strchr(name + 1, '"') == NULL) memmove(name, name + 1, strlen(name));
    if (name && strstr(name, "=?") != NULL && strstr(name, "?=") != NULL) {
        char *decoded = gp_mime_decode_text(name);
        g_free(name);
        name = decoded;
    }
    return name;
}

char *gp_mime_decode_text(const char *value) {
    // Raw 8-bit first: UTF-8 where it is, else as old programs mean it. Then the encoded words among it.
    size_t count;
    int used;
    uint8_t *text = gp_mime_to_utf8((const uint8_t *)value, strlen(value), NULL, &count, &used);
    char *terminated = g_strndup((const char *)text, count);
    g_free(text);
    char *unfolded = g_mime_utils_header_unfold(terminated);
    char *decoded = join_words(unfolded ? unfolded : terminated, 1);
    g_free(unfolded);
    g_free(terminated);
    return decoded;
}

static size_t each_address(InternetAddressList *list, size_t left, gp_address_found found, void *context, int depth) {
    int count = internet_address_list_length(list);
    for (int i = 0; i < count && left > 0; i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            const char *spec = internet_address_mailbox_get_addr((InternetAddressMailbox *)address);
            found(context, internet_address_get_name(address), spec ? spec : "");
            left--;
        } else if (INTERNET_ADDRESS_IS_GROUP(address) && depth < 4) {
            InternetAddressList *members = internet_address_group_get_members((InternetAddressGroup *)address);
            if (members) left = each_address(members, left, found, context, depth + 1);
        }
    }
    return left;
}

void gp_mime_addresses(const char *value, size_t max, gp_address_found found, void *context) {
    // GMime's parser recurses for every group and is quadratic in commas: a longer field is cut at an address.
    char *cut = NULL;
    size_t length = strlen(value), colons = 0;
    if (length > 16384) {
        length = 16384;
        while (length > 0 && value[length - 1] != ',') length--;
        cut = g_strndup(value, length);
        value = cut;
    }
    for (size_t i = 0; i < length; i++) colons += value[i] == ':';
    char *joined = strstr(value, "=?") ? join_words(value, 0) : NULL;
    InternetAddressList *list = colons > 500 ? NULL : internet_address_list_parse(options, joined ? joined : value);
    g_free(joined);
    g_free(cut);
    if (list == NULL) return;
    each_address(list, max, found, context, 0);
    g_object_unref(list);
}

char *gp_mime_ascii_domain(const char *domain) {
    char *spec = g_strconcat("a@", domain, NULL);
    InternetAddress *address = internet_address_mailbox_new(NULL, spec);
    const char *ascii = internet_address_mailbox_get_idn_addr((InternetAddressMailbox *)address);
    char *made = NULL;
    if (ascii && strncmp(ascii, "a@", 2) == 0) {
        made = g_strdup(ascii + 2);
        for (char *c = made; *c; c++)
            if ((unsigned char)*c >= 0x80) {
                g_free(made);
                made = NULL;
                break;
            }
    }
    g_object_unref(address);
    g_free(spec);
    return made;
}

int gp_mime_date(const char *value, int64_t *seconds) {
    GDateTime *date = g_mime_utils_header_decode_date(value);
    if (date == NULL) return 0;
    *seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return 1;
}

void gp_mime_release(void *memory) { g_free(memory); }

void gp_mime_keep_little(void) {
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

void gp_mime_give_back(void) { malloc_trim(0); }
