#define _GNU_SOURCE  // memmem, strcasestr
#include "CText.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// libxml2 stops reading where elements nest deeper than 256, and long threads do. It stays bounded, since every end tag
// may be compared with every open element.
void gp_text_prepare(void) {
#if LIBXML_VERSION < 21400
    xmlParserMaxDepth = 1000;
#endif
    xmlInitParser();
}

typedef struct {
    char *bytes;
    size_t count, room, limit;
    char prefix[64];   // quote marks and list indents of the line to come
    size_t prefix_count;
    int newlines;      // line ends at the end of what is written
    int space;         // a space is owed before the next word
    int pre;           // depth of <pre>
    int empty;         // nothing written yet
    int blank;         // a line of nothing but no-break spaces: an empty line to its author
    int bold, sloped;  // open elements of each emphasis; only the outermost counts
    char marks[8];     // emphasis owed before the next word
    size_t mark_count;
} writer;

static void put(writer *w, const char *bytes, size_t count) {
    if (w->count + count > w->limit) count = w->limit > w->count ? w->limit - w->count : 0;
    if (count == 0) return;
    if (w->count + count + 1 > w->room) {
        size_t room = (w->count + count + 1) * 2;
        char *grown = realloc(w->bytes, room);
        if (grown == NULL) return;
        w->bytes = grown;
        w->room = room;
    }
    memcpy(w->bytes + w->count, bytes, count);
    w->count += count;
}

static void trim_line(writer *w) {
    while (w->count > 0 && w->bytes[w->count - 1] == ' ') w->count--;
}

// At least `n` line ends before the next word.
static void lines(writer *w, int n) {
    w->space = 0;
    if (w->empty) return;
    while (w->newlines < n) {
        trim_line(w);
        if (w->newlines > 0) {  // an empty line inside a quote keeps its mark
            put(w, w->prefix, w->prefix_count);
            trim_line(w);
        }
        put(w, "\n", 1);
        w->newlines++;
    }
}

static void word(writer *w, const char *bytes, size_t count) {
    if (count == 0) return;
    if (w->newlines > 0 || w->empty) {
        put(w, w->prefix, w->prefix_count);
    } else if (w->space) {
        put(w, " ", 1);
    }
    put(w, w->marks, w->mark_count);
    w->mark_count = 0;
    put(w, bytes, count);
    w->space = 0;
    w->newlines = 0;
    w->empty = 0;
    w->blank = 0;
}

static void text(writer *w, const char *s) {
    if (w->pre > 0) {
        for (const char *end; *s; s = end) {
            end = strchr(s, '\n');
            size_t n = end ? (size_t)(end - s) : strlen(s);
            word(w, s, n);
            if (!end) break;
            if (w->newlines > 0) {
                put(w, w->prefix, w->prefix_count);
                trim_line(w);
            }
            if (!w->empty) { put(w, "\n", 1); w->newlines++; }
            end++;
        }
        return;
    }
    while (*s) {
        size_t n = strcspn(s, " \t\r\n\f");
        // A no-break space is a space to a reader of plain text.
        for (size_t i = 0; i < n;) {
            const char *nbsp = memmem(s + i, n - i, "\xC2\xA0", 2);
            size_t part = nbsp ? (size_t)(nbsp - (s + i)) : n - i;
            word(w, s + i, part);
            i += part;
            if (nbsp) {
                w->space = 1;
                w->blank = w->newlines > 0;
                i += 2;
            }
        }
        s += n;
        if (*s) {
            w->space = 1;
            s += strspn(s, " \t\r\n\f");
        }
    }
}

static void push(writer *w, const char *mark) {
    size_t n = strlen(mark);
    if (w->prefix_count + n <= sizeof w->prefix) memcpy(w->prefix + w->prefix_count, mark, n);
    w->prefix_count += w->prefix_count + n <= sizeof w->prefix ? n : 0;
}

static const char *attribute(xmlNode *node, const char *name) {
    for (xmlAttr *a = node->properties; a; a = a->next)
        if (strcasecmp((const char *)a->name, name) == 0)
            return a->children && a->children->content ? (const char *)a->children->content : "";
    return NULL;
}

static int is(xmlNode *node, const char *const *names) {
    for (; *names; names++)
        if (strcasecmp((const char *)node->name, *names) == 0) return 1;
    return 0;
}

static const char *const skipped[] = {"script", "style", "head", "title", "noscript", "template", "svg", "object",
                                      "iframe", "textarea", "select", "button", NULL};
static const char *const paragraphs[] = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre",
                                         "blockquote", NULL};
static const char *const blocks[] = {"div", "li", "tr", "section", "article", "header", "footer", "address", "dt",
                                     "dd", "center", "form", "fieldset", "figure", "figcaption", "main", "nav", NULL};

// Does the style say `property: value`?
static int styled(const char *style, const char *property, const char *value) {
    size_t n = strlen(property);
    for (const char *at = style; (at = strcasestr(at, property)) != NULL; at += n) {
        if (at > style && (at[-1] == '-' || (at[-1] | 0x20) >= 'a')) continue;
        const char *set = at + n + strspn(at + n, " \t");
        if (*set == ':' && strncasecmp(set + 1 + strspn(set + 1, " \t"), value, strlen(value)) == 0) return 1;
    }
    return 0;
}

// Does the style say `property: 0`, of whatever unit?
static int zero(const char *style, const char *property) {
    size_t n = strlen(property);
    for (const char *at = style; (at = strcasestr(at, property)) != NULL; at += n) {
        if (at > style && (at[-1] == '-' || (at[-1] | 0x20) >= 'a')) continue;
        const char *set = at + n + strspn(at + n, " \t");
        if (*set != ':') continue;
        const char *value = set + 1 + strspn(set + 1, " \t");
        const char *end = value + strspn(value, "0.");
        if (end > value && !(*end >= '1' && *end <= '9')) return 1;
    }
    return 0;
}

static int hidden(xmlNode *node) {
    const char *style = attribute(node, "style");
    if (attribute(node, "hidden")) return 1;
    if (style == NULL) return 0;
    if (styled(style, "display", "none") || styled(style, "visibility", "hidden") || styled(style, "mso-hide", "all"))
        return 1;
    // Preheaders: words for the list of mails, that nobody sees in the mail.
    if (zero(style, "opacity")) return 1;
    // Newsletters set it for a box, and back for what is in it.
    if (zero(style, "font-size") && xmlChildElementCount(node) == 0) return 1;
    return (zero(style, "height") || zero(style, "max-height")) && styled(style, "overflow", "hidden");
}

// A blockquote that a mail program uses for the author's own indented words: no bar, nothing cited.
static int is_indent(xmlNode *node) {
    const char *style = attribute(node, "style");
    if (style == NULL || attribute(node, "type") || attribute(node, "cite") || attribute(node, "class")) return 0;
    return styled(style, "border", "none") || styled(style, "border", "0");
}

// Containers in which web mailers put the old mail without a blockquote.
static int is_quote_box(xmlNode *node) {
    const char *class = attribute(node, "class");
    if (class == NULL || strcasecmp((const char *)node->name, "div") != 0) return 0;
    static const char *const boxes[] = {"yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote", NULL};
    for (const char *const *box = boxes; *box; box++)
        if (strstr(class, *box)) return 1;
    return 0;
}

// Containers in which mail programs put the author's signature, mostly without the line that says so.
static int is_signature_box(xmlNode *node) {
    const char *smart = attribute(node, "data-smartmail"), *named = attribute(node, "name");
    if (smart && strcasecmp(smart, "gmail_signature") == 0) return 1;
    if (named && strcasecmp(named, "messageSignatureSection") == 0) return 1;
    if (strcasecmp((const char *)node->name, "div") != 0) return 0;
    const char *class = attribute(node, "class");
    static const char *const classes[] = {"gmail_signature", "moz-signature", "moz-txt-sig", "protonmail_signature_block",
                                          "ws_signature", "zmail_signature", "elementToProof_signature", NULL};
    for (const char *const *box = classes; class && *box; box++)
        if (strstr(class, *box)) return 1;
    const char *id = attribute(node, "id");
    return id && (strcasecmp(id, "Signature") == 0 || strcasecmp(id, "ms-outlook-mobile-signature") == 0
                  || strcasecmp(id, "AppleMailSignature") == 0 || strcasecmp(id, "x_Signature") == 0
                  || strcasecmp(id, "ws_signature") == 0 || strncasecmp(id, "signature_", 10) == 0 || strcasecmp(id, "lineBreakAtBeginningOfSignature") == 0
                  || strncasecmp(id, "Zm-_Id_-Sgn", 11) == 0 || strcasecmp(id, "signature-x") == 0);
}

static const char *emphasis(xmlNode *node) {
    const char *name = (const char *)node->name;
    if (strcasecmp(name, "b") == 0 || strcasecmp(name, "strong") == 0) return "*";
    if (strcasecmp(name, "i") == 0 || strcasecmp(name, "em") == 0) return "_";
    return NULL;
}

// A smiley that a program draws as a picture: one sign, which no picture is called by.
static int is_sign(const char *alt) {
    if (alt == NULL || *alt == 0 || strlen(alt) > 24) return 0;
    for (const char *at = alt; *at; at++)
        if ((unsigned char)*at < 0x80) return 0;
    return (unsigned char)*alt == 0xF0 || ((unsigned char)*alt == 0xE2 && (unsigned char)alt[1] >= 0x98);
}

// The number of a list's first item, and of one that says its own; 0: none.
static int number_of(xmlNode *node, const char *name) {
    const char *said = attribute(node, name);
    long number = said ? strtol(said, NULL, 10) : 0;
    return number > 0 && number < 100000 ? (int)number : 0;
}

// What each open element must undo when it closes.
typedef struct {
    xmlNode *node;
    size_t prefix_count;
    size_t link_start;
    int item;  // for <ol>
} frame;

static int open_element(writer *w, frame *f, frame *outer) {
    xmlNode *node = f->node;
    if (is(node, skipped) || hidden(node)) return 0;
    const char *name = (const char *)node->name;
    if (strcasecmp(name, "br") == 0) {
        w->space = 0;
        if (!w->empty) {
            trim_line(w);
            if (w->newlines > 0) { put(w, w->prefix, w->prefix_count); trim_line(w); }
            if (w->newlines < 3) { put(w, "\n", 1); w->newlines++; }
        }
        return 0;
    }
    if (strcasecmp(name, "hr") == 0) {
        lines(w, 1);
        word(w, "---", 3);
        lines(w, 1);
        return 0;
    }
    if (strcasecmp(name, "img") == 0) {
        const char *alt = attribute(node, "alt");
        if (is_sign(alt)) {
            word(w, alt, strlen(alt));
        } else if (alt && *alt && strlen(alt) < 500) {
            word(w, "[", 1);
            text(w, alt);
            w->space = 0;
            word(w, "]", 1);
        }
        return 0;
    }
    if (is(node, paragraphs)) {
        int nested_list = outer && (strcasecmp((const char *)outer->node->name, "li") == 0);
        lines(w, nested_list ? 1 : 2);
    } else if (is(node, blocks)) {
        lines(w, 1);
    }
    if (w->count > 0 && is_signature_box(node) && !is_signature_box(node->parent)) {
        lines(w, 1);
        word(w, "--\xC2\xA0", 4);  // a signature whatever follows: the blank must not be trimmed
        lines(w, 1);
    }
    if (strcasecmp(name, "blockquote") == 0 ? !is_indent(node) : is_quote_box(node)) {
        push(w, "> ");
    } else if (strcasecmp(name, "pre") == 0) {
        w->pre++;
    } else if (strcasecmp(name, "li") == 0) {
        char mark[24] = "- ";
        if (outer && strcasecmp((const char *)outer->node->name, "ol") == 0) {
            const char *type = attribute(outer->node, "type");
            int own = number_of(node, "value");
            if (own > 0) outer->item = own - 1;
            int n = ++outer->item;
            if (type && (*type == 'a' || *type == 'A') && n <= 26)
                snprintf(mark, sizeof mark, "%c. ", *type + n - 1);
            else
                snprintf(mark, sizeof mark, "%d. ", n);
        }
        word(w, mark, strlen(mark));
        push(w, "  ");
    } else if (strcasecmp(name, "td") == 0 || strcasecmp(name, "th") == 0) {
        if (w->newlines == 0 && !w->empty) {
            int first = 1;
            for (xmlNode *before = node->prev; before; before = before->prev)
                if (before->type == XML_ELEMENT_NODE) {
                    first = 0;
                    break;
                }
            if (!first) { w->space = 1; word(w, "|", 1); w->space = 1; }
        }
    }
    if (strcasecmp(name, "ol") == 0) f->item = number_of(node, "start") ? number_of(node, "start") - 1 : 0;
    f->link_start = w->count;
    const char *mark = emphasis(node);
    if (mark && (*mark == '*' ? w->bold++ : w->sloped++) == 0 && w->pre == 0 && w->mark_count + 1 < sizeof w->marks)
        w->marks[w->mark_count++] = *mark;
    return 1;
}

// Ends *words* or _words_. A mark that would span lines or a whole paragraph says nothing and is taken back.
static void close_emphasis(writer *w, frame *f, char mark) {
    char *owed = memchr(w->marks, mark, w->mark_count);
    if (owed) {  // nothing was written
        memmove(owed, owed + 1, (size_t)(w->marks + w->mark_count - owed - 1));
        w->mark_count--;
        return;
    }
    if (w->count <= f->link_start) return;
    char *start = memchr(w->bytes + f->link_start, mark, w->count - f->link_start);
    if (start == NULL) return;
    size_t length = w->count - (size_t)(start - w->bytes);
    if (length > 1 && length <= 200 && w->newlines == 0 && memchr(start, '\n', length) == NULL) {
        put(w, &mark, 1);
    } else {
        memmove(start, start + 1, length - 1);
        w->count--;
    }
}

static void close_element(writer *w, frame *f) {
    xmlNode *node = f->node;
    const char *name = (const char *)node->name;
    if (strcasecmp(name, "a") == 0) {
        const char *href = attribute(node, "href");
        if (href && (strncasecmp(href, "http", 4) == 0 || strncasecmp(href, "mailto:", 7) == 0)) {
            const char *shown = strncasecmp(href, "mailto:", 7) == 0 ? href + 7 : href;
            size_t n = strcspn(shown, " \t\r\n");
            // "words <address>", unless the words already are the address
            size_t had = w->count > f->link_start ? w->count - f->link_start : 0;
            const char *words = w->bytes ? w->bytes + f->link_start : "";
            while (had > 0 && (*words == ' ' || *words == '\n')) { words++; had--; }
            const char *bare = strstr(shown, "://");
            size_t bare_count = bare ? n - (size_t)(bare + 3 - shown) : n;
            int same = had == n && strncasecmp(words, shown, n) == 0;
            int nearly = bare && (had == bare_count || had + 1 == bare_count) && strncasecmp(words, bare + 3, had) == 0;
            if (n > 0 && n <= 2000 && !same && !nearly) {
                if (had > 0) w->space = 1;
                word(w, "<", 1);
                put(w, shown, n);
                put(w, ">", 1);
            }
        }
    }
    const char *mark = emphasis(node);
    if (mark && (*mark == '*' ? --w->bold : --w->sloped) == 0 && w->pre == 0) close_emphasis(w, f, *mark);
    if (strcasecmp(name, "pre") == 0) w->pre--;
    w->prefix_count = f->prefix_count;
    if (w->blank && (is(node, paragraphs) || is(node, blocks))) {
        w->blank = 0;
        lines(w, 2);
    }
    if (is(node, paragraphs)) lines(w, strcasecmp(name, "blockquote") == 0 || w->prefix_count == 0 ? 2 : 1);
    else if (is(node, blocks)) lines(w, 1);
}

// libxml2 looks for duplicates among a tag's attributes one by one. Blanks everything in a tag behind the 400th
// sign that one may have ended there, so that no tag has more.
static void bound_attributes(char *html, size_t count) {
    for (size_t at = 0; at + 1 < count; at++) {
        if (html[at] != '<' || !((html[at + 1] | 0x20) >= 'a' && (html[at + 1] | 0x20) <= 'z')) continue;
        size_t spaces = 0;
        char quote = 0;
        for (at++; at < count && (quote || html[at] != '>'); at++) {
            char c = html[at];
            if (spaces >= 400) {
                html[at] = ' ';
                quote = 0;
            } else if (quote) {
                if (c == quote) {
                    quote = 0;
                    spaces++;
                }
            } else if ((c == '"' || c == '\'') && html[at - 1] == '=') {
                quote = c;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '=') {
                spaces++;
            }
        }
    }
}

// "<![if !supportLists]>", "<![endif]>", "<![CDATA[": Word's conditions, which libxml2 takes for words. No reader sees them.
static void blank_conditions(char *html, size_t count) {
    for (char *at = html, *end = html + count; (at = memmem(at, (size_t)(end - at), "<![", 3)) != NULL; at++) {
        size_t left = (size_t)(end - at) < 200 ? (size_t)(end - at) : 200;
        char *close = memchr(at, '>', left);
        // "<![endif]-->" ends a comment.
        if (close != NULL && close[-1] != '-') memset(at, ' ', (size_t)(close - at) + 1);
    }
}

static htmlDocPtr parse(const char *html, size_t count) {
    char *bounded = count > 0 && count < 0x7fffffff ? malloc(count) : NULL;
    if (bounded == NULL) return NULL;
    memcpy(bounded, html, count);
    bound_attributes(bounded, count);
    blank_conditions(bounded, count);
    htmlDocPtr doc = htmlReadMemory(bounded, (int)count, NULL, "utf-8",
                                    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                        HTML_PARSE_NONET | HTML_PARSE_COMPACT);
    free(bounded);
    return doc;
}

struct gp_page {
    htmlDocPtr doc;
};

gp_page *gp_page_parse(const char *html, size_t count) {
    gp_page *page = malloc(sizeof *page);
    if (page != NULL) page->doc = parse(html, count);
    return page;
}

void gp_page_free(gp_page *page) {
    if (page == NULL) return;
    if (page->doc) xmlFreeDoc(page->doc);
    free(page);
}

char *gp_page_text(const gp_page *page, size_t limit, size_t *text_count) {
    writer w = {.limit = limit, .empty = 1};
    w.bytes = malloc(w.room = 256);
    *text_count = 0;
    if (w.bytes == NULL) return NULL;
    xmlNode *root = page->doc ? xmlDocGetRootElement(page->doc) : NULL;
    size_t room = 64, depth = 0;
    frame *stack = malloc(room * sizeof *stack);
    xmlNode *at = root;
    while (at != NULL && stack != NULL && w.count < w.limit) {
        int descended = 0;
        if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
            if (at->content) text(&w, (const char *)at->content);
        } else if (at->type == XML_ELEMENT_NODE) {
            if (depth == room) {
                room *= 2;
                frame *grown = realloc(stack, room * sizeof *stack);
                if (grown == NULL) break;
                stack = grown;
            }
            stack[depth] = (frame){.node = at, .prefix_count = w.prefix_count};
            if (open_element(&w, &stack[depth], depth > 0 ? &stack[depth - 1] : NULL)) {
                if (at->children) {
                    depth++;
                    at = at->children;
                    descended = 1;
                } else {
                    close_element(&w, &stack[depth]);
                }
            }
        }
        if (descended) continue;
        while (at != NULL && at->next == NULL) {
            if (depth == 0) { at = NULL; break; }
            depth--;
            close_element(&w, &stack[depth]);
            at = stack[depth].node;
        }
        if (at) at = at->next;
    }
    free(stack);
    while (w.count > 0 && (w.bytes[w.count - 1] == '\n' || w.bytes[w.count - 1] == ' ')) w.count--;
    put(&w, "\n", w.count > 0 ? 1 : 0);
    w.bytes[w.count] = 0;
    *text_count = w.count;
    return w.bytes;
}

// A document as events.

typedef struct {
    char *bytes;
    size_t count, room, limit;
    int full;
} events;

static void emit(events *e, char kind, char tag, const char *bytes, size_t n) {
    size_t need = 6 + n;
    if (e->full || e->count + need > e->limit) {
        e->full = 1;
        return;
    }
    if (e->count + need > e->room) {
        size_t room = (e->count + need) * 2;
        char *grown = realloc(e->bytes, room);
        if (grown == NULL) {
            e->full = 1;
            return;
        }
        e->bytes = grown;
        e->room = room;
    }
    char *at = e->bytes + e->count;
    *at++ = kind;
    if (kind == 'o') *at++ = tag;
    if (kind != 'c') {
        for (int shift = 0; shift < 32; shift += 8) *at++ = (char)(n >> shift & 0xff);
        if (n > 0) memcpy(at, bytes, n);
        at += n;
    }
    e->count = (size_t)(at - e->bytes);
}

// What an element is to a reader; 0: nothing of its own.
static char tag_of(xmlNode *node) {
    static const struct { const char *name; char tag; } tags[] = {
        {"p", 'p'}, {"h1", '1'}, {"h2", '2'}, {"h3", '3'}, {"h4", '3'}, {"h5", '3'}, {"h6", '3'}, {"ul", 'u'},
        {"ol", 'o'}, {"li", 'l'}, {"table", 't'}, {"tr", 'r'}, {"th", 'h'}, {"td", 'e'}, {"pre", 'x'}, {"b", 'b'},
        {"strong", 'b'}, {"i", 'm'}, {"em", 'm'}, {"code", 'k'}, {"kbd", 'k'}, {"tt", 'k'}, {"samp", 'k'}, {"a", 'a'},
        {"dl", 'd'}, {"caption", 'd'},
    };
    const char *name = (const char *)node->name;
    const char *style = attribute(node, "style");
    if (strcasecmp(name, "blockquote") == 0) return is_indent(node) ? 'd' : 'q';
    if (is_quote_box(node)) return 'q';
    if (is_signature_box(node)) return 's';
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strcasecmp(name, tags[i].name) == 0) {
            // Copied from word processors: a bold element that says it is not.
            if (tags[i].tag == 'b' && style && styled(style, "font-weight", "normal")) return 0;
            return tags[i].tag;
        }
    if (is(node, blocks)) return 'd';
    if (style && strcasecmp(name, "span") == 0) {
        if (styled(style, "font-weight", "bold") || styled(style, "font-weight", "700")) return 'b';
        if (styled(style, "font-style", "italic")) return 'm';
    }
    return 0;
}

static void emit_picture(events *e, xmlNode *node) {
    const char *source = attribute(node, "src"), *alt = attribute(node, "alt");
    size_t n = source ? strlen(source) : 0, m = alt ? strlen(alt) : 0;
    // What is written into the page itself is no file of the mail's; a long source is none either.
    if (n > 2000) n = 0;
    if (m > 500) m = 0;
    char *said = malloc(n + 1 + m);
    if (said == NULL) return;
    if (n > 0) memcpy(said, source, n);
    said[n] = 0;
    if (m > 0) memcpy(said + n + 1, alt, m);
    emit(e, 'o', 'g', said, n + 1 + m);
    free(said);
}

char *gp_page_document(const gp_page *page, size_t limit, size_t *event_count) {
    events e = {.limit = limit};
    e.bytes = malloc(e.room = 1024);
    *event_count = 0;
    if (e.bytes == NULL) return NULL;
    xmlNode *at = page->doc ? xmlDocGetRootElement(page->doc) : NULL;
    xmlNode *root = at;
    while (at != NULL && !e.full) {
        int descends = 0;
        if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
            if (at->content) emit(&e, 't', 0, (const char *)at->content, strlen((const char *)at->content));
        } else if (at->type == XML_ELEMENT_NODE && !is(at, skipped) && !hidden(at)) {
            const char *name = (const char *)at->name;
            if (strcasecmp(name, "br") == 0) {
                emit(&e, 'o', 'n', NULL, 0);
            } else if (strcasecmp(name, "hr") == 0) {
                emit(&e, 'o', 'y', NULL, 0);
            } else if (strcasecmp(name, "img") == 0 && is_sign(attribute(at, "alt"))) {
                const char *sign = attribute(at, "alt");
                emit(&e, 't', 0, sign, strlen(sign));
            } else if (strcasecmp(name, "img") == 0) {
                emit_picture(&e, at);
            } else {
                char tag = tag_of(at);
                at->_private = (void *)(intptr_t)tag;
                const char *said = tag == 'a' ? attribute(at, "href") : tag == 'o' ? attribute(at, "start") : NULL;
                size_t n = said ? strlen(said) : 0;
                if (tag) emit(&e, 'o', tag, said, n <= 2000 ? n : 0);
                if (at->children) {
                    descends = 1;
                } else if (tag) {
                    emit(&e, 'c', 0, NULL, 0);
                }
            }
        }
        if (descends) {
            at = at->children;
            continue;
        }
        while (at != NULL && at != root && at->next == NULL) {
            at = at->parent;
            if (at != NULL && at->_private != NULL) emit(&e, 'c', 0, NULL, 0);
        }
        at = at == NULL || at == root ? NULL : at->next;
    }
    *event_count = e.count;
    return e.bytes;
}

void gp_text_release(char *text) { free(text); }
