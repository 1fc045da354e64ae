#include "CSuffix.h"

#include <libpsl.h>
#include <pthread.h>
#include <stddef.h>

static psl_ctx_t *list;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    list = psl_latest(NULL);
}

int gp_suffix_prepare(void) {
    pthread_once(&once, load);
    return list != NULL;
}

long gp_suffix_registrable(const char *domain) {
    if (!gp_suffix_prepare()) return -1;
    const char *found = psl_registrable_domain(list, domain);
    return found == NULL ? -1 : (long)(found - domain);
}
