// Reading MIME with GMime, behind plain C. A message becomes a flat list of nodes in document order; nothing
// is opened below message/rfc822. No header of GMime or GLib is included here.
#ifndef GUILDPOST_CMIME_H
#define GUILDPOST_CMIME_H

#include <stddef.h>
#include <stdint.h>

typedef struct gp_mime gp_mime;

typedef enum { GP_NODE_LEAF = 0, GP_NODE_MULTIPART = 1, GP_NODE_MESSAGE = 2 } gp_node_kind;

/// Must run once, before any thread reads a message.
void gp_mime_prepare(void);

/// Never NULL but when memory is out. At most `max_headers` header fields and `max_nodes` nodes are kept;
/// gp_mime_truncated tells whether anything was left out. `bytes` must stay until gp_mime_free.
gp_mime *gp_mime_parse(const uint8_t *bytes, size_t count, size_t max_headers, size_t max_nodes);
int gp_mime_truncated(const gp_mime *mime);
void gp_mime_free(gp_mime *mime);

/// Header fields of the message, top to bottom; values raw: still folded and encoded.
size_t gp_mime_header_count(const gp_mime *mime);
void gp_mime_header(const gp_mime *mime, size_t index, const char **name, const char **value);

size_t gp_mime_node_count(const gp_mime *mime);
gp_node_kind gp_mime_node_kind(const gp_mime *mime, size_t index);
/// The index of the multipart that holds the node, or -1 for the outermost.
long gp_mime_node_parent(const gp_mime *mime, size_t index);
const char *gp_mime_node_type(const gp_mime *mime, size_t index);                       // "text/plain", lower case
const char *gp_mime_node_parameter(const gp_mime *mime, size_t index, const char *name); // decoded, or NULL
const char *gp_mime_node_disposition(const gp_mime *mime, size_t index);                // or NULL
char *gp_mime_node_filename(const gp_mime *mime, size_t index);  // decoded, or NULL; free with gp_mime_release
const char *gp_mime_node_content_id(const gp_mime *mime, size_t index);                 // or NULL

/// The transfer-decoded bytes of a leaf (of message/rfc822: the message). Free with gp_mime_release.
uint8_t *gp_mime_node_bytes(const gp_mime *mime, size_t index, size_t *count);

/// Text in any charset to UTF-8; bytes that mean nothing become U+FFFD. `charset` may be NULL or nonsense:
/// then UTF-8 where it is valid, else Windows-1252. *used says whether the named charset was used as it is.
uint8_t *gp_mime_to_utf8(const uint8_t *bytes, size_t count, const char *charset, size_t *utf8_count, int *used);

/// A raw header value decoded for people (RFC 2047, raw 8-bit tolerated), unfolded, UTF-8.
char *gp_mime_decode_text(const char *value);

/// Addresses of a raw From/To/Cc value, groups flattened. The callback gets decoded names and addr-specs.
typedef void (*gp_address_found)(void *context, const char *name, const char *address);
void gp_mime_addresses(const char *value, size_t max, gp_address_found found, void *context);

/// An internationalised domain in ASCII (IDNA), or NULL where it is none. Free with gp_mime_release.
char *gp_mime_ascii_domain(const char *domain);

/// Seconds since 1970 of an RFC 5322 date. Returns 0 when it cannot be read.
int gp_mime_date(const char *value, int64_t *seconds);

void gp_mime_release(void *memory);

/// From now on large blocks go back to the system when they are freed. By itself glibc learns from them to keep ever larger
/// ones, up to 64 MB in each thread's arena.
void gp_mime_keep_little(void);

/// What large mails took and was freed goes back to the system, which the allocator does not do by itself.
void gp_mime_give_back(void);

#endif
