#include "CMarkdown.h"

#include <md4c.h>

typedef struct {
    void *context;
    gp_md_handler handler;
} reading;

static int tell(void *userdata, int event, int kind, const char *bytes, size_t count, long number) {
    reading *r = userdata;
    return r->handler(r->context, event, kind, bytes, count, number);
}

static int block(MD_BLOCKTYPE type, void *detail, void *userdata, int event) {
    switch (type) {
    case MD_BLOCK_QUOTE: return tell(userdata, event, GP_MD_QUOTE, "", 0, 0);
    case MD_BLOCK_UL: return tell(userdata, event, GP_MD_LIST, "", 0, -1);
    case MD_BLOCK_OL: return tell(userdata, event, GP_MD_LIST, "", 0, detail ? (long)((MD_BLOCK_OL_DETAIL *)detail)->start : 1);
    case MD_BLOCK_LI: return tell(userdata, event, GP_MD_ITEM, "", 0, 0);
    case MD_BLOCK_HR: return tell(userdata, event, GP_MD_RULE, "", 0, 0);
    case MD_BLOCK_H: return tell(userdata, event, GP_MD_HEADING, "", 0, 0);
    case MD_BLOCK_CODE: return tell(userdata, event, GP_MD_VERBATIM, "", 0, 0);
    case MD_BLOCK_P: return tell(userdata, event, GP_MD_PARAGRAPH, "", 0, 0);
    case MD_BLOCK_TABLE: return tell(userdata, event, GP_MD_TABLE, "", 0, 0);
    case MD_BLOCK_TR: return tell(userdata, event, GP_MD_ROW, "", 0, 0);
    case MD_BLOCK_TH: return tell(userdata, event, GP_MD_CELL, "", 0, 1);
    case MD_BLOCK_TD: return tell(userdata, event, GP_MD_CELL, "", 0, 0);
    default: return 0;
    }
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *userdata) { return block(type, detail, userdata, GP_MD_ENTER); }
static int leave_block(MD_BLOCKTYPE type, void *detail, void *userdata) { return block(type, detail, userdata, GP_MD_LEAVE); }

static int span(MD_SPANTYPE type, void *detail, void *userdata, int event) {
    MD_ATTRIBUTE *target = NULL;
    int kind = 0;
    switch (type) {
    case MD_SPAN_EM: kind = GP_MD_EMPHASIS; break;
    case MD_SPAN_STRONG: kind = GP_MD_STRONG; break;
    case MD_SPAN_CODE: kind = GP_MD_CODE; break;
    case MD_SPAN_A:
        kind = GP_MD_LINK;
        if (detail) target = &((MD_SPAN_A_DETAIL *)detail)->href;
        break;
    case MD_SPAN_IMG:
        kind = GP_MD_PICTURE;
        if (detail) target = &((MD_SPAN_IMG_DETAIL *)detail)->src;
        break;
    case MD_SPAN_WIKILINK:
        kind = GP_MD_PAGE_LINK;
        if (detail) target = &((MD_SPAN_WIKILINK_DETAIL *)detail)->target;
        break;
    default: return 0;
    }
    if (event != GP_MD_ENTER) target = NULL;
    return tell(userdata, event, kind, target && target->text ? target->text : "", target ? target->size : 0, 0);
}

static int enter_span(MD_SPANTYPE type, void *detail, void *userdata) { return span(type, detail, userdata, GP_MD_ENTER); }
static int leave_span(MD_SPANTYPE type, void *detail, void *userdata) { return span(type, detail, userdata, GP_MD_LEAVE); }

static int text(MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE count, void *userdata) {
    switch (type) {
    case MD_TEXT_NULLCHAR: return 0;
    case MD_TEXT_BR:
    // Lines in mail are lines.
    case MD_TEXT_SOFTBR: return tell(userdata, GP_MD_SAY, GP_MD_BREAK, "", 0, 0);
    case MD_TEXT_ENTITY: return tell(userdata, GP_MD_SAY, GP_MD_ENTITY, bytes, count, 0);
    default: return tell(userdata, GP_MD_SAY, GP_MD_TEXT, bytes, count, 0);
    }
}

int gp_md_read(const char *bytes, size_t count, void *context, gp_md_handler handler) {
    reading r = {context, handler};
    MD_PARSER parser = {
        .flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_WIKILINKS | MD_FLAG_PERMISSIVEURLAUTOLINKS |
                 MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE,
        .enter_block = enter_block,
        .leave_block = leave_block,
        .enter_span = enter_span,
        .leave_span = leave_span,
        .text = text,
    };
    if (count > 0xFFFFFF) return -1;
    return md_parse(bytes, (MD_SIZE)count, &parser, &r);
}
