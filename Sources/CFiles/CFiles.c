#include "CFiles.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/xmlreader.h>
#include <stdlib.h>
#include <string.h>

enum {
    most_entries = 10000,
    most_members = 128,
    largest_member = 4 << 20,
    most_inflated = 16 << 20,
    free_inflated = 1 << 20,
    most_for_one = 200,
    most_elements = 500000,
    deepest = 100
};

// One member, whole. Its name has been copied, since reading on may change the entry's.
static gp_files_outcome inflate(
    struct archive *zip, size_t *left, void *context, gp_files_taker take, const char *name) {
    size_t limit = *left < largest_member ? *left : largest_member;
    size_t count = 0, room = 64 << 10;
    char *bytes = malloc(room);
    if (bytes == NULL) return GP_FILES_TOO_BIG;
    for (;;) {
        if (count == room) {
            char *grown = realloc(bytes, room * 2);
            if (grown == NULL) break;
            bytes = grown;
            room *= 2;
        }
        la_ssize_t got = archive_read_data(zip, bytes + count, room - count);
        if (got < 0) {
            free(bytes);
            return GP_FILES_BROKEN;
        }
        if (got == 0) {
            *left -= count;
            take(context, name, bytes, count);
            free(bytes);
            return GP_FILES_READ;
        }
        count += (size_t)got;
        if (count > limit) break;
    }
    free(bytes);
    return GP_FILES_TOO_BIG;
}

gp_files_outcome gp_files_zip(
    const char *bytes, size_t count, void *context, gp_files_chooser choose, gp_files_taker take) {
    struct archive *zip = archive_read_new();
    if (zip == NULL) return GP_FILES_TOO_BIG;
    gp_files_outcome outcome = GP_FILES_BROKEN;
    char *taken[most_members];
    int members = 0;
    size_t left = count > most_inflated / most_for_one ? most_inflated : count * most_for_one;
    if (left < free_inflated) left = free_inflated;

    if (archive_read_support_format_zip_seekable(zip) != ARCHIVE_OK) goto end;
    if (archive_read_open_memory(zip, bytes, count) != ARCHIVE_OK) goto end;
    for (int entries = 0;; entries++) {
        struct archive_entry *entry;
        int status = archive_read_next_header(zip, &entry);
        if (status == ARCHIVE_EOF) {
            outcome = GP_FILES_READ;
            break;
        }
        if (status < ARCHIVE_WARN) break;
        if (entries == most_entries) {
            outcome = GP_FILES_TOO_BIG;
            break;
        }
        const char *name = archive_entry_pathname_utf8(entry);
        if (name == NULL || !choose(context, name)) continue;
        if (archive_entry_is_encrypted(entry)) {
            outcome = GP_FILES_ENCRYPTED;
            break;
        }
        int is_second = 0;
        for (int other = 0; other < members; other++) is_second |= strcmp(taken[other], name) == 0;
        if (is_second) break;
        if (members == most_members) {
            outcome = GP_FILES_TOO_BIG;
            break;
        }
        if ((taken[members] = strdup(name)) == NULL) break;
        members++;
        gp_files_outcome inflated = inflate(zip, &left, context, take, taken[members - 1]);
        if (inflated != GP_FILES_READ) {
            outcome = inflated;
            break;
        }
    }
end:
    while (members > 0) free(taken[--members]);
    archive_read_free(zip);
    return outcome;
}

struct gp_xml {
    xmlTextReaderPtr reader;
    xmlChar *attribute;
    int elements;
    // An element without content has no end of its own.
    int is_empty;
};

static void silent(void *context, const char *message, xmlParserSeverities severity, xmlTextReaderLocatorPtr place) {
    (void)context;
    (void)message;
    (void)severity;
    (void)place;
}

gp_xml *gp_xml_open(const char *bytes, size_t count) {
    if (count > largest_member) return NULL;
    gp_xml *xml = calloc(1, sizeof *xml);
    if (xml == NULL) return NULL;
    xml->reader = xmlReaderForMemory(bytes, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
    if (xml->reader == NULL) {
        free(xml);
        return NULL;
    }
    xmlTextReaderSetErrorHandler(xml->reader, silent, NULL);
    return xml;
}

void gp_xml_close(gp_xml *xml) {
    if (xml == NULL) return;
    if (xml->attribute != NULL) xmlFree(xml->attribute);
    xmlFreeTextReader(xml->reader);
    free(xml);
}

gp_xml_event gp_xml_next(gp_xml *xml) {
    if (xml->is_empty) {
        xml->is_empty = 0;
        return GP_XML_CLOSES;
    }
    for (;;) {
        int status = xmlTextReaderRead(xml->reader);
        if (status == 0) return GP_XML_END;
        if (status < 0) return GP_XML_BROKEN;
        switch (xmlTextReaderNodeType(xml->reader)) {
        case XML_READER_TYPE_ELEMENT:
            if (++xml->elements > most_elements || xmlTextReaderDepth(xml->reader) > deepest) return GP_XML_BROKEN;
            xml->is_empty = xmlTextReaderIsEmptyElement(xml->reader) == 1;
            return GP_XML_OPENS;
        case XML_READER_TYPE_END_ELEMENT: return GP_XML_CLOSES;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return GP_XML_TEXT;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE: return GP_XML_BROKEN;
        default: break;
        }
    }
}

const char *gp_xml_name(const gp_xml *xml) {
    const xmlChar *name = xmlTextReaderConstLocalName(xml->reader);
    return name == NULL ? "" : (const char *)name;
}

const char *gp_xml_text(const gp_xml *xml) {
    const xmlChar *text = xmlTextReaderConstValue(xml->reader);
    return text == NULL ? "" : (const char *)text;
}

const char *gp_xml_attribute(gp_xml *xml, const char *name, int is_prefixed) {
    if (xml->attribute != NULL) xmlFree(xml->attribute);
    xml->attribute = NULL;
    for (int found = xmlTextReaderMoveToFirstAttribute(xml->reader); found == 1;
         found = xmlTextReaderMoveToNextAttribute(xml->reader)) {
        if (strcmp(gp_xml_name(xml), name) != 0) continue;
        if ((xmlTextReaderConstPrefix(xml->reader) != NULL) != (is_prefixed != 0)) continue;
        xml->attribute = xmlTextReaderValue(xml->reader);
        break;
    }
    xmlTextReaderMoveToElement(xml->reader);
    return (const char *)xml->attribute;
}
