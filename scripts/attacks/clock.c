/* Preloaded into the program under attack: moves its wall clock and slows its disk, as the shared page says that
 * GUILDPOST_ATTACK_SHIM names: two 64-bit numbers, seconds to add and microseconds that every fsync takes longer. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int64_t nothing[2];
static volatile int64_t *page = nothing;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("GUILDPOST_ATTACK_SHIM");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return;
    void *mapped = mmap(NULL, 16, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (mapped != MAP_FAILED) page = mapped;
}

int clock_gettime(clockid_t clock, struct timespec *out) {
    int result = (int)syscall(SYS_clock_gettime, clock, out);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) out->tv_sec += page[0];
    return result;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    out->tv_sec = now.tv_sec;
    out->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}

int fsync(int file) {
    if (page[1] > 0) usleep((useconds_t)page[1]);
    return (int)syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    if (page[1] > 0) usleep((useconds_t)page[1]);
    return (int)syscall(SYS_fdatasync, file);
}
