#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stddef.h>

// Markdown as people type it in mail (CommonMark, with tables, bare links and [[links to pages]]), told piece by piece by
// md4c. HTML in it is text.

enum gp_md_kind {
    GP_MD_QUOTE = 1,
    GP_MD_LIST,        // number: its first; -1: not numbered
    GP_MD_ITEM,
    GP_MD_RULE,
    GP_MD_HEADING,
    GP_MD_VERBATIM,
    GP_MD_PARAGRAPH,
    GP_MD_TABLE,
    GP_MD_ROW,
    GP_MD_CELL,        // number: 1 where it is a head
    GP_MD_EMPHASIS,
    GP_MD_STRONG,
    GP_MD_LINK,        // bytes: where it leads
    GP_MD_PICTURE,     // bytes: where it is
    GP_MD_CODE,
    GP_MD_PAGE_LINK,   // bytes: the page's title
    GP_MD_TEXT,
    GP_MD_ENTITY,      // bytes: "&amp;"
    GP_MD_BREAK,
};

enum gp_md_event { GP_MD_ENTER, GP_MD_LEAVE, GP_MD_SAY };

// What belongs to a piece is told where it begins. Bytes are valid during the call alone. Whatever is not 0 ends the reading.
typedef int (*gp_md_handler)(
    void *context, int event, int kind, const char *bytes, size_t count, long number);

// 0: read to its end.
int gp_md_read(const char *text, size_t count, void *context, gp_md_handler handler);

#endif
