#include "CMime.h"

#include <errno.h>
#include <gmime/gmime.h>
#include <iconv.h>
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

static char *lower_type(GMimeObject *object) {
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
    todo *stack = malloc(room * sizeof *stack);
    size_t node_room = 16;
    mime->nodes = malloc(node_room * sizeof *mime->nodes);
    stack[waiting++] = (todo){root, -1};
    while (waiting > 0) {
        todo next = stack[--waiting];
        if (mime->node_count >= max_nodes) {
            mime->truncated = 1;
            break;
        }
        if (mime->node_count == node_room) {
            node_room *= 2;
            mime->nodes = realloc(mime->nodes, node_room * sizeof *mime->nodes);
        }
        node *made = &mime->nodes[mime->node_count];
        *made = (node){.object = next.object, .parent = next.parent, .type = lower_type(next.object)};
        const char *id = g_mime_object_get_content_id(next.object);
        made->content_id = id ? g_strdup(id) : NULL;
        if (GMIME_IS_MULTIPART(next.object)) {
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
                    stack = realloc(stack, room * sizeof *stack);
                }
                stack[waiting++] = (todo){child, (long)mime->node_count};
            }
        } else {
            int message = strcmp(made->type, "message/rfc822") == 0 || strcmp(made->type, "message/global") == 0;
            made->kind = message ? GP_NODE_MESSAGE : GP_NODE_LEAF;
        }
        mime->node_count++;
    }
    free(stack);
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
    if (count > 5 && memcmp(bytes, "From ", 5) == 0) {
        const uint8_t *line_end = memchr(bytes, '\n', count);
        if (line_end != NULL) {
            count -= (size_t)(line_end + 1 - bytes);
            bytes = line_end + 1;
        }
    }
    size_t seen = bounded(bytes, count, max_headers, max_nodes);
    if (seen < count) mime->truncated = 1;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, seen);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_persist_stream(parser, TRUE);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    // As a part, not as a message: then GMime leaves From, To and Cc unparsed, in their order among the others.
    mime->root = g_mime_parser_construct_part(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    if (mime->root == NULL) return mime;  // nothing that looks like a header at all

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
    free(mime->nodes);
    if (mime->root) g_object_unref(mime->root);
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
    return g_mime_object_get_content_type_parameter(mime->nodes[index].object, name);
}

const char *gp_mime_node_disposition(const gp_mime *mime, size_t index) {
    return g_mime_object_get_disposition(mime->nodes[index].object);
}

const char *gp_mime_node_filename(const gp_mime *mime, size_t index) {
    GMimeObject *object = mime->nodes[index].object;
    if (GMIME_IS_PART(object)) return g_mime_part_get_filename((GMimePart *)object);
    const char *name = g_mime_object_get_content_disposition_parameter(object, "filename");
    return name ? name : g_mime_object_get_content_type_parameter(object, "name");
}

uint8_t *gp_mime_node_bytes(const gp_mime *mime, size_t index, size_t *count) {
    *count = 0;
    GMimeObject *object = mime->nodes[index].object;
    GMimeStream *out = g_mime_stream_mem_new();
    GByteArray *array = g_byte_array_new();
    g_mime_stream_mem_set_byte_array((GMimeStreamMem *)out, array);
    if (GMIME_IS_PART(object)) {
        GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
        if (content) g_mime_data_wrapper_write_to_stream(content, out);
    }
    g_object_unref(out);
    *count = array->len;
    return g_byte_array_free(array, FALSE);
}

// Names in the wild that iconv does not know, or that mean their larger sister in practice (WHATWG Encoding).
static const char *iconv_charset(const char *charset) {
    static const char *const aliases[][2] = {
        {"iso-8859-1", "WINDOWS-1252"}, {"latin1", "WINDOWS-1252"},     {"us-ascii", "UTF-8"},
        {"ascii", "UTF-8"},             {"iso-8859-9", "WINDOWS-1254"}, {"gb2312", "GB18030"},
        {"gbk", "GB18030"},             {"ks_c_5601-1987", "CP949"},    {"euc-kr", "CP949"},
        {"shift_jis", "CP932"},         {"x-sjis", "CP932"},            {"iso-8859-8-i", "ISO-8859-8"},
        {"iso-8859-8-e", "ISO-8859-8"}, {"utf8", "UTF-8"},              {"big5", "BIG5-HKSCS"},
        {"x-mac-roman", "MACINTOSH"},   {"cp-850", "CP850"},            {"unicode-1-1-utf-7", "UTF-7"},
        {"iso-2022-jp", "ISO-2022-JP-3"}, {"tis-620", "CP874"},         {"iso-8859-11", "CP874"},
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

uint8_t *gp_mime_to_utf8(const uint8_t *bytes, size_t count, const char *charset, size_t *utf8_count, int *used) {
    GByteArray *out = NULL;
    *used = 1;
    const char *name = charset && *charset ? iconv_charset(charset) : "UTF-8";
    if (g_ascii_strcasecmp(name, "UTF-8") != 0) {
        iconv_t cd = iconv_open("UTF-8", name);
        if (cd != (iconv_t)-1) {
            out = convert(cd, bytes, count);
            iconv_close(cd);
        } else {
            *used = 0;
        }
    }
    if (out == NULL) {
        GByteArray *utf8 = repair_utf8(bytes, count);
        if (utf8->len != count || memcmp(utf8->data, bytes, count) != 0) {
            // Not UTF-8 after all. Old mail programs send Windows-1252 under any label.
            iconv_t cd = *used && charset && *charset && g_ascii_strncasecmp(charset, "utf", 3) == 0
                             ? (iconv_t)-1 : iconv_open("UTF-8", "WINDOWS-1252");
            if (cd != (iconv_t)-1) {
                g_byte_array_free(utf8, TRUE);
                utf8 = convert(cd, bytes, count);
                iconv_close(cd);
            }
            *used = 0;
        }
        out = utf8;
    }
    *utf8_count = out->len;
    return g_byte_array_free(out, FALSE);
}

char *gp_mime_decode_text(const char *value) {
    char *unfolded = g_mime_utils_header_unfold(value);
    char *text = g_mime_utils_header_decode_text(options, unfolded ? unfolded : value);
    g_free(unfolded);
    if (text == NULL) return g_strdup("");
    if (!g_utf8_validate(text, -1, NULL)) {
        char *valid = g_utf8_make_valid(text, -1);
        g_free(text);
        text = valid;
    }
    return text;
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
    InternetAddressList *list = colons > 500 ? NULL : internet_address_list_parse(options, value);
    g_free(cut);
    if (list == NULL) return;
    each_address(list, max, found, context, 0);
    g_object_unref(list);
}

int gp_mime_date(const char *value, int64_t *seconds) {
    GDateTime *date = g_mime_utils_header_decode_date(value);
    if (date == NULL) return 0;
    *seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return 1;
}

void gp_mime_release(void *memory) { g_free(memory); }
