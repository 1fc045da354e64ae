// Text as words for a search index, by ICU and the Snowball stemmers, behind plain C. Words of one meaning are given one form,
// whatever script, case, marks or ending they are written with. No header of ICU or libstemmer is included here.
#ifndef GUILDPOST_CWORDS_H
#define GUILDPOST_CWORDS_H

#include <stddef.h>
#include <stdint.h>

/// Rises with every change of what comes out: an index made by another version is made anew.
#define GP_WORDS_VERSION 2

/// For one thread at a time. NULL: out of memory.
typedef struct gp_words gp_words;
gp_words *gp_words_open(void);
void gp_words_close(gp_words *words);

/// Takes a word, as SQLite's FTS5 does (sqlite.org/fts5.html §7). `flags`: 1 where it is another form of the word before.
/// `start`, `end`: octets of the text. Anything but 0 ends the work and is returned.
typedef int (*gp_words_taker)(void *context, int flags, const char *word, int count, int start, int end);

/// UTF-8 of any kind; what is none separates words. Of what is asked every form comes that a text may have.
/// Each word of a script with blanks: itself without case and marks; "ae" for "ä" and the like; its stem in the text's
/// language, or in every one where that is not known; of what is asked, in those of `asked`, a bit each. Of Han, Kana, Hangul, Thai, Lao, Khmer and Burmese: pairs
/// of letters, each overlapping the next. To show where words stand, each comes in one form.
typedef enum { GP_WORDS_TEXT, GP_WORDS_QUERY, GP_WORDS_PLACES } gp_words_purpose;
int gp_words_split(
    gp_words *words, const char *text, size_t count, gp_words_purpose purpose, uint32_t asked, void *context,
    gp_words_taker taker);

/// Which of the languages of Latin letters a text is written in; -1: that cannot be told.
int gp_words_language(const char *text, size_t count);

#endif
