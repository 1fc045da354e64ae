// HTML to readable text, by libxml2's HTML parser. No header of libxml2 is included here: they clash with
// Foundation's ICU when Swift imports them.
#ifndef GUILDPOST_CTEXT_H
#define GUILDPOST_CTEXT_H

#include <stddef.h>

/// Must run once, before any thread reads HTML.
void gp_text_prepare(void);

/// Text that reads like a plain mail: paragraphs, "> " quotes, lists, links as "words <address>", images as
/// their alternative text, tables as rows of cells. Scripts, styles and hidden content are gone.
/// UTF-8 in, UTF-8 out, LF. At most `limit` bytes come out. Free with gp_text_release. NULL: out of memory.
char *gp_text_from_html(const char *html, size_t count, size_t limit, size_t *text_count);

void gp_text_release(char *text);

#endif
