// A connected, encrypted, logged-in byte stream. libcurl does the connection, TLS and SASL
// (CURLOPT_CONNECT_ONLY); the dialogue after that is the caller's. No header of libcurl is included here.
#ifndef GUILDPOST_CCURL_H
#define GUILDPOST_CCURL_H

#include <stddef.h>
#include <stdint.h>

typedef struct gp_stream gp_stream;

typedef enum {
    GP_TLS_NONE = 0,      // plain text: only sensible on loopback
    GP_TLS_STARTTLS = 1,  // required: the connection fails without it
    GP_TLS_IMPLICIT = 2   // TLS from the first byte; the URL's scheme must say so (imaps, smtps)
} gp_tls;

typedef enum {
    GP_OPEN_OK = 0,
    GP_OPEN_UNREACHABLE = 1,  // name, route, refused, timed out
    GP_OPEN_TLS = 2,          // certificate or handshake
    GP_OPEN_LOGIN = 3,        // the server refused our credentials
    GP_OPEN_PROTOCOL = 4      // it answered, but not as the protocol says
} gp_open_result;

typedef struct {
    const char *url;        // "imap://host:port" and the like
    gp_tls tls;
    const char *user;       // NULL: no login
    const char *password;   // NULL with a bearer token
    const char *bearer;     // OAuth 2 access token (XOAUTH2 or OAUTHBEARER), or NULL
    const char *ca_file;    // extra certificate authorities in PEM, or NULL for the system's
    int verify;             // 0 accepts any certificate
    long connect_seconds;   // limit for connecting, TLS and login together
} gp_stream_options;

/// Opens a stream. On failure returns NULL, sets *result and writes a plain sentence to `why`.
gp_stream *gp_stream_open(const gp_stream_options *options, gp_open_result *result, char *why, size_t why_size);

/// > 0: bytes read. 0: the peer closed. -1: nothing there now. -2: broken.
/// Bytes may wait inside the TLS layer: call until -1 before polling the descriptor.
long gp_stream_receive(gp_stream *stream, uint8_t *bytes, size_t room);

/// >= 0: bytes taken. -1: cannot take any now. -2: broken.
long gp_stream_send(gp_stream *stream, const uint8_t *bytes, size_t count);

/// Waits until readable (bit 1) or writable (bit 2) as asked, `wake` becomes readable (bit 4), or time is up (0).
/// wake = -1: none. A broken descriptor counts as readable and writable.
int gp_stream_wait(gp_stream *stream, int want, int wake, int milliseconds);

void gp_stream_close(gp_stream *stream);

/// The version line of the library in use, for `guildpost check`.
const char *gp_curl_version(void);

/// Must run once, before any thread opens a stream.
void gp_curl_prepare(void);

#endif
