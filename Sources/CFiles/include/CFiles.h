// What is written in files: the members of a zip by libarchive, XML by libxml2, PDF by poppler, behind plain C. For a process that
// may end at any octet of what it reads, and is bounded from outside; the bounds here make that rare.
#ifndef GUILDPOST_CFILES_H
#define GUILDPOST_CFILES_H

#include <stddef.h>

typedef enum { GP_FILES_READ, GP_FILES_ENCRYPTED, GP_FILES_TOO_BIG, GP_FILES_BROKEN } gp_files_outcome;

/// True: this member is wanted. `name` lasts for the call.
typedef int (*gp_files_chooser)(void *context, const char *name);
/// `bytes` last for the call.
typedef void (*gp_files_taker)(void *context, const char *name, const char *bytes, size_t count);

/// Members of a zip that are wanted, each whole. What inflates is counted, whatever is declared: at most 10,000 entries, 128
/// members of 4 MiB each, 16 MiB in all and 200 octets for one (a first MiB is free). Two of one name are broken.
gp_files_outcome gp_files_zip(
    const char *bytes, size_t count, void *context, gp_files_chooser choose, gp_files_taker take);

/// One event after another. Nothing outside the octets is ever read; a document type is broken.
typedef struct gp_xml gp_xml;
/// NULL: out of memory. `bytes` must last as long as the reader.
gp_xml *gp_xml_open(const char *bytes, size_t count);
void gp_xml_close(gp_xml *xml);

typedef enum { GP_XML_END, GP_XML_OPENS, GP_XML_CLOSES, GP_XML_TEXT, GP_XML_BROKEN } gp_xml_event;
/// At most 500,000 elements, 100 deep.
gp_xml_event gp_xml_next(gp_xml *xml);
/// Of an element, without its prefix, and of a text; both last until the next event.
const char *gp_xml_name(const gp_xml *xml);
const char *gp_xml_text(const gp_xml *xml);
/// By its name, the prefix aside; NULL: there is none. Lasts until the next call of this.
const char *gp_xml_attribute(gp_xml *xml, const char *name, int is_prefixed);

/// False: no more pages are wanted. `text` lasts for the call.
typedef int (*gp_files_page_taker)(void *context, int page, const char *text, size_t count);

/// The text of each page of a PDF, from the first, as people read it.
gp_files_outcome gp_files_pdf(
    const char *bytes, size_t count, int most_pages, void *context, gp_files_page_taker take);

#endif
