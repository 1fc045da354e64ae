// HTML to readable text, by libxml2's HTML parser. No header of libxml2 is included here: they clash with
// Foundation's ICU when Swift imports them.
#ifndef GUILDPOST_CTEXT_H
#define GUILDPOST_CTEXT_H

#include <stddef.h>

/// Must run once, before any thread reads HTML.
void gp_text_prepare(void);

/// A page that has been parsed: its text and its form are read from one parse.
typedef struct gp_page gp_page;

/// UTF-8. Free with gp_page_free. NULL: out of memory.
gp_page *gp_page_parse(const char *html, size_t count);
void gp_page_free(gp_page *page);

/// Text that reads like a plain mail: paragraphs, "> " quotes, lists, links as "words <address>", images as
/// their alternative text, tables as rows of cells. Scripts, styles and hidden content are gone.
/// UTF-8, LF. At most `limit` bytes come out. Free with gp_text_release. NULL: out of memory.
char *gp_page_text(const gp_page *page, size_t limit, size_t *text_count);

/// The same page as a row of events, for whoever keeps its form. Only what a reader sees:
///
///     'o' tag  u32 n  n octets   an element opens; the octets are what it says beside its name
///     'c'                        it closes; 'n' (a line's end), 'y' (a rule) and 'g' (a picture) do not
///     't'      u32 n  n octets   text, as it stands
///
/// Tags: p paragraph, d other block, s signature's block, 1-3 heading, u list, o numbered list (octets: its first number),
/// l item, q quote, t table, r row, h head cell, e cell, x verbatim, b strong, m emphasis, k code, a link (octets: its
/// target), n line's end, y rule, g picture (octets: source, 0, alternative text). Numbers are little-endian. At most
/// `limit` bytes come out; what would be longer ends where it is, with its elements open. Free with gp_text_release.
char *gp_page_document(const gp_page *page, size_t limit, size_t *event_count);

void gp_text_release(char *text);

#endif
