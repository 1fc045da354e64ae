extern "C" {
#include "CFiles.h"
}

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <climits>
#include <memory>

static void silent(const std::string &, void *) {}

extern "C" gp_files_outcome gp_files_pdf(
    const char *bytes, size_t count, int most_pages, void *context, gp_files_page_taker take) {
    if (count > INT_MAX) return GP_FILES_TOO_BIG;
    try {
        poppler::set_debug_error_function(silent, nullptr);
        std::unique_ptr<poppler::document> document(
            poppler::document::load_from_raw_data(bytes, static_cast<int>(count)));
        if (!document) return GP_FILES_BROKEN;
        if (document->is_locked()) return GP_FILES_ENCRYPTED;
        int pages = document->pages();
        if (pages <= 0) return GP_FILES_BROKEN;
        for (int number = 0; number < pages && number < most_pages; number++) {
            std::unique_ptr<poppler::page> page(document->create_page(number));
            if (!page) continue;
            poppler::byte_array text =
                page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
            if (!take(context, number + 1, text.data(), text.size())) break;
        }
        return GP_FILES_READ;
    } catch (...) {
        return GP_FILES_BROKEN;
    }
}
