#include "CCurl.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct gp_stream {
    CURL *curl;
    curl_socket_t fd;
};

void gp_curl_prepare(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

const char *gp_curl_version(void) { return curl_version(); }

static gp_open_result classify(CURLcode code) {
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return GP_OPEN_LOGIN;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
        return GP_OPEN_TLS;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return GP_OPEN_PROTOCOL;
    default:
        return GP_OPEN_UNREACHABLE;
    }
}

struct last_line {
    char text[300];
};

// SMTP: 2xx (RFC 5321 section 4.2). IMAP: a tag or "*", then what it came to (RFC 3501 section 7).
static int is_good_news(const char *line, size_t size) {
    const char *word = memchr(line, ' ', size);
    if (line[0] == '2' || word == NULL) return line[0] == '2';
    size_t left = size - (size_t)(++word - line);
    if (line[0] != '*') return left >= 2 && memcmp(word, "OK", 2) == 0;
    return (left < 2 || memcmp(word, "NO", 2) != 0) && (left < 3 || memcmp(word, "BAD", 3) != 0) &&
           (left < 3 || memcmp(word, "BYE", 3) != 0);
}

// What stood in the way, in the server's last words before the dialogue is ours: libcurl's own errors do not repeat
// them. Challenges of the login itself ("+ …", "334 …") and good news are passed over; what we send is never looked at.
static int note_line(CURL *curl, curl_infotype type, char *data, size_t size, void *user) {
    (void)curl;
    struct last_line *last = user;
    if (type != CURLINFO_HEADER_IN || size == 0) return 0;
    if (data[0] == '+' || (size >= 3 && memcmp(data, "334", 3) == 0)) return 0;
    while (size > 0 && (data[size - 1] == '\r' || data[size - 1] == '\n')) size--;
    if (size == 0 || is_good_news(data, size)) return 0;
    if (size >= sizeof last->text) size = sizeof last->text - 1;
    memcpy(last->text, data, size);
    last->text[size] = 0;
    return 0;
}

gp_stream *gp_stream_open(const gp_stream_options *o, gp_open_result *result, char *why, size_t why_size) {
    char error[CURL_ERROR_SIZE] = "";
    CURL *curl = curl_easy_init();
    if (curl == NULL) {
        *result = GP_OPEN_UNREACHABLE;
        snprintf(why, why_size, "out of memory");
        return NULL;
    }
    curl_easy_setopt(curl, CURLOPT_URL, o->url);
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, o->connect_seconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, o->connect_seconds);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, o->connect_seconds);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)(o->tls == GP_TLS_STARTTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!o->verify) {
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (o->ca_file != NULL) curl_easy_setopt(curl, CURLOPT_CAINFO, o->ca_file);
    if (o->user != NULL) curl_easy_setopt(curl, CURLOPT_USERNAME, o->user);
    if (o->bearer != NULL)
        curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, o->bearer);
    else if (o->password != NULL)
        curl_easy_setopt(curl, CURLOPT_PASSWORD, o->password);

    struct last_line last = {""};
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, note_line);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &last);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
    curl_socket_t fd = CURL_SOCKET_BAD;
    if (code == CURLE_OK) {
        code = curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &fd);
        if (code == CURLE_OK && fd == CURL_SOCKET_BAD) code = CURLE_WEIRD_SERVER_REPLY;
    }
    gp_stream *stream = code == CURLE_OK ? malloc(sizeof *stream) : NULL;
    if (stream == NULL) {
        *result = classify(code);
        const char *what = error[0] != 0 ? error : curl_easy_strerror(code);
        if (last.text[0] != 0 && *result != GP_OPEN_TLS)
            snprintf(why, why_size, "%s (the server said: %s)", what, last.text);
        else
            snprintf(why, why_size, "%s", what);
        curl_easy_cleanup(curl);
        return NULL;
    }
    // The limits above were for connecting; a stream may idle for as long as its owner likes.
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, NULL);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
    stream->curl = curl;
    stream->fd = fd;
    *result = GP_OPEN_OK;
    return stream;
}

long gp_stream_receive(gp_stream *stream, uint8_t *bytes, size_t room) {
    size_t got = 0;
    CURLcode code = curl_easy_recv(stream->curl, bytes, room, &got);
    if (code == CURLE_OK) return (long)got;
    return code == CURLE_AGAIN ? -1 : -2;
}

long gp_stream_send(gp_stream *stream, const uint8_t *bytes, size_t count) {
    size_t sent = 0;
    CURLcode code = curl_easy_send(stream->curl, bytes, count, &sent);
    if (code == CURLE_OK) return (long)sent;
    return code == CURLE_AGAIN ? -1 : -2;
}

int gp_stream_wait(gp_stream *stream, int want, int wake, int milliseconds) {
    struct pollfd fds[2] = {
        {.fd = stream->fd, .events = (short)(((want & 1) ? POLLIN : 0) | ((want & 2) ? POLLOUT : 0))},
        {.fd = wake, .events = POLLIN},
    };
    int ready = poll(fds, wake >= 0 ? 2 : 1, milliseconds);
    if (ready < 0) return errno == EINTR ? 0 : 3;
    int result = 0;
    if (fds[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) result |= 1;
    if (fds[0].revents & (POLLOUT | POLLHUP | POLLERR | POLLNVAL)) result |= 2;
    if (wake >= 0 && (fds[1].revents & POLLIN)) result |= 4;
    return result;
}

void gp_stream_close(gp_stream *stream) {
    if (stream == NULL) return;
    curl_easy_cleanup(stream->curl);
    free(stream);
}
