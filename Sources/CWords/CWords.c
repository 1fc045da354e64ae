#include "include/CWords.h"

#include <libstemmer.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

// Longer words are cut: nobody looks for more.
#define MOST_OCTETS 160
#define MOST_UNITS 512

// The languages of a script come together.
enum { EN, DE, FR, ES, IT, PT, NL, SV, DA, NO, FI, TR, HU, RO, LATIN, RU = LATIN, EL, AR, HI, LANGUAGES };

static const char *const algorithms[LANGUAGES] = {
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "swedish", "danish", "norwegian", "finnish",
    "turkish", "hungarian", "romanian", "russian", "greek", "arabic", "hindi",
};

// Small words by which a language is known, as they are folded.
static const char *const common[LATIN] = {
    " the and of to is that in it for you with this are have not was be on but what how we they from or as if can will ",
    " der die das und ist nicht ich wir ein eine mit auf zu den dem im von sie es auch wie was wird haben fur bei nach sich aus aber wenn man ",
    " le la les de des du un une et en est pour dans que qui pas vous nous avec sur plus par mais sont cette au aux je il elle se ne ont ",
    " el la los las de del en un una y que por para con como pero esta son hay muy tambien mas sobre se lo su es al cuando ",
    " il la gli che di della un una per con sono non come anche questo alla nel piu ma le si dei da ",
    " o os as das de do da dos um uma nao para com como mas por esta sao tambem ao na no em que se ",
    " het een van en niet dat voor met zijn ook maar wij naar aan bij deze wat de is te op er ",
    " och att det som en ar inte jag vi for med pa av har till om kan ett den de sa nar ",
    " og at det som en er ikke jeg vi for med pa af har til om kan et den de ved blev ",
    " og at det som en er ikke jeg vi for med pa av har til om kan et den de ved ble ",
    " ja on ei se etta oli mutta kun myos ovat han tai jos niin ole mika ",
    " ve bir bu icin ile de da ne cok daha gibi olarak var mi ama her en sonra kadar ki ",
    " az es egy hogy nem is ez van meg csak vagy mint de ha el mar ",
    " si de la este nu cu pe un din mai sunt care pentru ce sa ca se au in ",
};

// U+00C0 to U+017F without their marks; 0: it is none of these letters. U+00DF and others of two letters begin with the first.
static const char bare_latin[] =
    "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// Stems of words that come again: most words of a text do.
#define CACHED 4096
#define MOST_CACHED 26
typedef struct {
    uint8_t language, word_count, stem_count;
    char word[MOST_CACHED], stem[MOST_CACHED];
} cached_stem;

struct gp_words {
    struct sb_stemmer *stemmers[LANGUAGES];
    cached_stem cache[CACHED];
    const UNormalizer2 *fold, *decompose, *compose;
};

gp_words *gp_words_open(void) {
    gp_words *words = calloc(1, sizeof *words);
    if (!words) return NULL;
    UErrorCode error = U_ZERO_ERROR;
    words->fold = unorm2_getNFKCCasefoldInstance(&error);
    words->decompose = unorm2_getNFDInstance(&error);
    words->compose = unorm2_getNFCInstance(&error);
    if (U_FAILURE(error)) {
        free(words);
        return NULL;
    }
    for (int language = 0; language < LANGUAGES; language++)
        words->stemmers[language] = sb_stemmer_new(algorithms[language], "UTF_8");
    return words;
}

void gp_words_close(gp_words *words) {
    if (!words) return;
    for (int language = 0; language < LANGUAGES; language++)
        if (words->stemmers[language]) sb_stemmer_delete(words->stemmers[language]);
    free(words);
}

// MARK: Letters

static int is_plain(uint8_t byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Of a script that sets no blanks between words.
static int is_wide(UChar32 c) {
    if (c < 0x0E00) return 0;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
    case USCRIPT_HAN: case USCRIPT_HIRAGANA: case USCRIPT_KATAKANA: case USCRIPT_HANGUL:
    case USCRIPT_THAI: case USCRIPT_LAO: case USCRIPT_KHMER: case USCRIPT_MYANMAR:
        return u_isalnum(c) || u_hasBinaryProperty(c, UCHAR_ALPHABETIC) || u_getIntPropertyValue(c, UCHAR_CANONICAL_COMBINING_CLASS) != 0
            || u_charType(c) == U_NON_SPACING_MARK;
    default:
        // The marks of long and voiced Kana are of no script.
        return c == 0x30FC || c == 0xFF70 || c == 0xFF9E || c == 0xFF9F;
    }
}

static int is_mark(UChar32 c) {
    int8_t type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || type == U_ENCLOSING_MARK;
}

// What stands within a word and is not seen.
static int is_unseen(UChar32 c) { return c == 0xAD || c == 0x200C || c == 0x200D; }

static int loses_marks(UScriptCode script) {
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC || script == USCRIPT_ARABIC
        || script == USCRIPT_HEBREW;
}

// Letters that decompose into none.
static const char *plain_letter(UChar32 c) {
    switch (c) {
    case 0xE6: return "ae";
    case 0xF0: case 0x111: return "d";
    case 0xF8: return "o";
    case 0xFE: return "th";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x14B: return "n";
    case 0x153: return "oe";
    case 0x167: return "t";
    default: return NULL;
    }
}

// MARK: One word

typedef struct {
    char text[MOST_OCTETS * 4];
    int count;
    // With "ae" for "ä"; 0: it has no such form.
    char other[MOST_OCTETS * 4];
    int other_count;
    // With its marks; 0: it has none.
    char real[MOST_OCTETS * 4];
    int real_count;
    UScriptCode script;
    int has_digit;
} form;

typedef struct {
    UChar units[MOST_UNITS];
    int32_t count;
} wide_text;

static void put(wide_text *out, UChar32 c) {
    if (out->count + 2 > MOST_UNITS) return;
    UBool failed = 0;
    U16_APPEND(out->units, out->count, MOST_UNITS, c, failed);
    (void)failed;
}

static void put_plain(wide_text *out, const char *letters) {
    for (; *letters; letters++) put(out, (UChar32)*letters);
}

static int normalized(const UNormalizer2 *by, wide_text *text) {
    UChar out[MOST_UNITS];
    UErrorCode error = U_ZERO_ERROR;
    int32_t count = unorm2_normalize(by, text->units, text->count, out, MOST_UNITS, &error);
    if (U_FAILURE(error) || count > MOST_UNITS) return 0;
    memcpy(text->units, out, (size_t)count * sizeof *out);
    text->count = count;
    return 1;
}

static int written(const gp_words *words, wide_text *text, char *out, int most) {
    if (!normalized(words->compose, text)) return 0;
    int32_t count = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8(out, most, &count, text->units, text->count, &error);
    return U_FAILURE(error) || count > most ? 0 : count;
}

// 0: nothing of it is left.
static int folded(const gp_words *words, const char *text, int count, form *out) {
    out->other_count = 0;
    out->real_count = 0;
    out->has_digit = 0;
    out->script = USCRIPT_LATIN;
    if (count > MOST_OCTETS) {
        count = MOST_OCTETS;
        while (count > 0 && ((uint8_t)text[count] & 0xC0) == 0x80) count--;
    }
    int is_ascii = 1;
    for (int i = 0; i < count; i++) {
        char byte = text[i];
        if ((uint8_t)byte >= 0x80) {
            is_ascii = 0;
            break;
        }
        if (byte >= '0' && byte <= '9') out->has_digit = 1;
        out->text[i] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : byte;
    }
    if (is_ascii) return out->count = count;

    wide_text text16 = {.count = 0};
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8WithSub(text16.units, MOST_UNITS, &text16.count, text, count, 0x20, NULL, &error);
    if (U_FAILURE(error) || !normalized(words->fold, &text16)) return 0;
    wide_text real = text16;
    if (!normalized(words->decompose, &text16)) return 0;

    wide_text bare = {.count = 0}, other = {.count = 0};
    int has_other = 0;
    UChar32 base = 0;
    UScriptCode script = USCRIPT_COMMON;
    for (int32_t at = 0; at < text16.count;) {
        UChar32 c;
        U16_NEXT(text16.units, at, text16.count, c);
        // What Hindi writes foreign sounds with, and often leaves out.
        if (c == 0x93C) continue;
        if (is_mark(c)) {
            if (!loses_marks(script) || (c == 0x306 && (base == 0x438 || base == 0x443))) {
                put(&bare, c);
                put(&other, c);
            } else if (script == USCRIPT_LATIN && ((c == 0x308 && (base == 'a' || base == 'o' || base == 'u')) || (c == 0x30A && base == 'a'))) {
                put(&other, c == 0x308 ? 'e' : 'a');
                has_other = 1;
            }
            continue;
        }
        UErrorCode ignored = U_ZERO_ERROR;
        UScriptCode own = uscript_getScript(c, &ignored);
        if (own != USCRIPT_COMMON && own != USCRIPT_INHERITED) script = own;
        base = c;
        if (u_isdigit(c)) out->has_digit = 1;
        if (c == 0x640) continue;  // stretches an Arabic word
        if (c == 0x649) c = 0x64A;
        if (c == 0x629) c = 0x647;
        const char *letters = plain_letter(c);
        if (!letters) {
            put(&bare, c);
            put(&other, c);
            continue;
        }
        put_plain(&bare, letters);
        put_plain(&other, c == 0xF8 ? "oe" : letters);
        if (c == 0xF8) has_other = 1;
    }
    out->script = script;
    out->count = written(words, &bare, out->text, (int)sizeof out->text);
    out->real_count = written(words, &real, out->real, (int)sizeof out->real);
    if (out->real_count == out->count && memcmp(out->real, out->text, (size_t)out->count) == 0) out->real_count = 0;
    if (has_other) out->other_count = written(words, &other, out->other, (int)sizeof out->other);
    return out->count;
}

// MARK: Languages

static int language_of(const char *text, size_t count) {
    if (count > 1500) count = 1500;
    int hits[LATIN] = {0};
    char word[12];
    size_t length = 0;
    for (size_t at = 0; at <= count; at++) {
        uint8_t byte = at < count ? (uint8_t)text[at] : ' ';
        char letter = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : byte >= 'a' && byte <= 'z' ? (char)byte : 0;
        if (byte >= 0xC3 && byte <= 0xC5 && at + 1 < count) {
            size_t index = ((size_t)(byte & 0x1F) << 6 | ((uint8_t)text[at + 1] & 0x3F)) - 0xC0;
            at++;
            letter = index < sizeof bare_latin ? bare_latin[index] : 0;
        }
        if (letter || byte >= 0x80) {
            if (length < sizeof word) word[length] = letter ? letter : '?';
            length++;
            continue;
        }
        if (length >= 1 && length <= sizeof word - 3) {
            char key[sizeof word + 2] = {' '};
            memcpy(key + 1, word, length);
            key[length + 1] = ' ';
            key[length + 2] = 0;
            for (int language = 0; language < LATIN; language++)
                if (strstr(common[language], key)) hits[language]++;
        }
        length = 0;
    }
    int best = 0, second = -1;
    for (int language = 1; language < LATIN; language++) {
        if (hits[language] > hits[best]) {
            second = best;
            best = language;
        } else if (second < 0 || hits[language] > hits[second]) {
            second = language;
        }
    }
    if (hits[best] < 3) return -1;
    // Danish and Norwegian have nearly the same.
    if (hits[best] == hits[second] && !(best == DA && second == NO)) return -1;
    return best;
}

int gp_words_language(const char *text, size_t count) { return language_of(text, count); }

typedef struct {
    gp_words *words;
    int is_query;
    int is_for_places;
    // The text's; -1: not known.
    int language;
    // Those whose stems are asked for, a bit each.
    uint32_t asked;
    void *context;
    gp_words_taker taker;
} work;

// NULL: it has none. Lasts until the next call.
static const char *stem_of(gp_words *words, int language, const char *word, int count, int *stem_count) {
    cached_stem *place = NULL;
    if (count <= MOST_CACHED) {
        uint32_t hash = 2166136261u ^ (uint32_t)language;
        for (int i = 0; i < count; i++) hash = (hash ^ (uint8_t)word[i]) * 16777619u;
        place = &words->cache[(hash ^ hash >> 16) % CACHED];
        if (place->word_count == count && place->language == language && memcmp(place->word, word, (size_t)count) == 0) {
            *stem_count = place->stem_count;
            return place->stem;
        }
    }
    struct sb_stemmer *stemmer = words->stemmers[language];
    if (!stemmer) return NULL;
    const char *stem = (const char *)sb_stemmer_stem(stemmer, (const sb_symbol *)word, count);
    *stem_count = sb_stemmer_length(stemmer);
    if (!stem || !place || *stem_count > MOST_CACHED) return stem;
    place->language = (uint8_t)language;
    place->word_count = (uint8_t)count;
    place->stem_count = (uint8_t)*stem_count;
    memcpy(place->word, word, (size_t)count);
    memcpy(place->stem, stem, (size_t)*stem_count);
    return place->stem;
}

// Stems that were given for a word without a language's mark.
typedef struct {
    char text[LANGUAGES * 2][24];
    int count;
} given;

static int is_new(given *given, const char *stem, int count) {
    for (int i = 0; i < given->count; i++)
        if (given->text[i][0] == count && memcmp(given->text[i] + 1, stem, (size_t)count) == 0) return 0;
    if (given->count < LANGUAGES * 2) {
        char *place = given->text[given->count++];
        place[0] = (char)count;
        memcpy(place + 1, stem, (size_t)count);
    }
    return 1;
}

// The stem of one spelling in one language, without marks.
static int stem(
    const work *work, const form *of, const char *spelling, int spelling_count, int language, int is_named, given *given,
    int start, int end) {
    int count = 0;
    const char *stem = stem_of(work->words, language, spelling, spelling_count, &count);
    if (!stem || count < 2 || count > MOST_OCTETS) return 0;
    form bare;
    if (spelling == of->real) {
        count = folded(work->words, stem, count, &bare);
        stem = bare.text;
    }
    int is_same = count == of->count && memcmp(stem, of->text, (size_t)count) == 0;
    // A text whose word is a stem has it as it is.
    if (is_named && (!is_same || work->is_query)) {
        char named[MOST_OCTETS * 4 + 1];
        named[0] = (char)(1 + language);
        memcpy(named + 1, stem, (size_t)count);
        int result = work->taker(work->context, 1, named, count + 1, start, end);
        if (result) return result;
    }
    if ((is_named && !work->is_query) || is_same || count < 3 || count >= (int)sizeof given->text[0]) return 0;
    return is_new(given, stem, count) ? work->taker(work->context, 1, stem, count, start, end) : 0;
}

static int stems(const work *work, const form *form, int start, int end) {
    if (form->has_digit || form->count < 3) return 0;
    int first, last;
    switch (form->script) {
    case USCRIPT_LATIN:
        first = 0, last = LATIN;
        if (!work->is_query && work->language >= 0) first = work->language, last = first + 1;
        break;
    case USCRIPT_CYRILLIC: first = RU, last = RU + 1; break;
    case USCRIPT_GREEK: first = EL, last = EL + 1; break;
    case USCRIPT_ARABIC: first = AR, last = AR + 1; break;
    case USCRIPT_DEVANAGARI: first = HI, last = HI + 1; break;
    default: return 0;
    }
    // A text whose language nobody knows has the stems of all, without saying whose; so has what is asked, besides.
    int is_named = work->is_query || last - first == 1;
    given given = {.count = 0};
    for (int language = first; language < last; language++) {
        if (work->is_query && last - first > 1 && !(work->asked >> language & 1)) continue;
        int result = stem(work, form, form->text, form->count, language, is_named, &given, start, end);
        if (!result && form->real_count)
            result = stem(work, form, form->real, form->real_count, language, is_named, &given, start, end);
        if (!result && form->other_count)
            result = stem(work, form, form->other, form->other_count, language, is_named, &given, start, end);
        if (result) return result;
    }
    return 0;
}

static int word(const work *work, const char *text, int start, int end) {
    form form;
    if (!folded(work->words, text + start, end - start, &form)) return 0;
    int result = work->taker(work->context, 0, form.text, form.count, start, end);
    if (work->is_for_places) return result;
    if (!result && form.other_count) result = work->taker(work->context, 1, form.other, form.other_count, start, end);
    return result ? result : stems(work, &form, start, end);
}

// Pairs of the letters of a run; the last one alone, too, in a text.
static int pairs(const work *work, const char *text, int start, int end) {
    // In pieces, so that a whole book in one run is bounded.
    for (int from = start; from < end;) {
        int to = from;
        while (to < end && to - from < 384) {
            UChar32 c;
            U8_NEXT(text, to, end, c);
            (void)c;
        }
        wide_text run = {.count = 0};
        UErrorCode error = U_ZERO_ERROR;
        u_strFromUTF8WithSub(run.units, MOST_UNITS, &run.count, text + from, to - from, 0x20, NULL, &error);
        if (U_FAILURE(error) || !normalized(work->words->fold, &run)) {
            from = to;
            continue;
        }
        int32_t letters = u_countChar32(run.units, run.count);
        int32_t before = 0;
        int at = from, tail = from;
        for (int32_t letter = 0; letter < letters; letter++) {
            int32_t next = before, behind;
            U16_FWD_1(run.units, next, run.count);
            behind = next;
            if (behind < run.count) U16_FWD_1(run.units, behind, run.count);
            int is_last = letter == letters - 1;
            tail = at;
            // Where folding has changed how many letters there are, all that are too many stand at the run's end.
            int here = at < to ? at : from, stop = at;
            if (stop < to) {
                UChar32 c;
                U8_NEXT(text, stop, to, c);
                (void)c;
            }
            at = stop;
            // A run's last letter alone, where its last pair is, so that the next word is the next; of what is asked only where it is all there is.
            if (!is_last || (to == end && (letters == 1 || !work->is_query))) {
                char out[32];
                int32_t count = 0;
                UErrorCode failed = U_ZERO_ERROR;
                u_strToUTF8(out, sizeof out, &count, run.units + before, (is_last ? next : behind) - before, &failed);
                if (U_SUCCESS(failed)) {
                    int result = work->taker(
                        work->context, is_last && letters > 1, out, count, here, stop > here ? stop : to);
                    if (result) return result;
                }
            }
            before = next;
        }
        // The next piece begins with this one's last letter: their pair is not lost.
        from = to < end && tail > from ? tail : to;
    }
    return 0;
}

int gp_words_split(
    gp_words *words, const char *text, size_t count, gp_words_purpose purpose, uint32_t asked, void *context,
    gp_words_taker taker) {
    if (count > INT32_MAX / 2) count = INT32_MAX / 2;
    int length = (int)count;
    work work = {words, purpose == GP_WORDS_QUERY, purpose == GP_WORDS_PLACES, -1, asked, context, taker};
    if (purpose == GP_WORDS_TEXT) work.language = language_of(text, count);
    int start = -1;
    int is_run = 0;
    for (int at = 0; at <= length;) {
        int here = at;
        int kind = 0;  // 0 between words, 1 of a word, 2 of a run, 3 goes on with either
        if (at == length) {
            at++;
        } else if ((uint8_t)text[at] < 0x80) {
            kind = is_plain((uint8_t)text[at++]);
        } else {
            UChar32 c;
            U8_NEXT(text, at, length, c);
            if (c >= 0) {
                if (is_wide(c)) kind = 2;
                else if (u_isalnum(c)) kind = 1;
                else if (is_mark(c) || is_unseen(c)) kind = start >= 0 ? 3 : 0;
            }
        }
        if (start >= 0 && (kind == 0 || (kind != 3 && (kind == 2) != is_run))) {
            int result = is_run ? pairs(&work, text, start, here) : word(&work, text, start, here);
            if (result) return result;
            start = -1;
        }
        if (start < 0 && (kind == 1 || kind == 2)) {
            start = here;
            is_run = kind == 2;
        }
    }
    return 0;
}
