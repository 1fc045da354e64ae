import CWords
import GRDB

/// How the search index makes words of texts, and of what is asked (`CWords`). A program that opens the database without it, such as
/// `sqlite3`, reads every other table; of `search` it says that it knows no such tokenizer.
final class SearchTokenizer: FTS5CustomTokenizer {
    static let name = "guildpost"
    /// An index that another version made is made anew.
    static let version = Int64(GP_WORDS_VERSION)

    private let words: OpaquePointer

    init(db: Database, arguments: [String]) throws {
        guard let words = gp_words_open() else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        self.words = words
    }

    deinit { gp_words_close(words) }

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return 0 }
        let purpose =
            tokenization.contains(.query)
            ? GP_WORDS_QUERY : tokenization.contains(.aux) ? GP_WORDS_PLACES : GP_WORDS_TEXT
        return gp_words_split(
            words, pText, Int(nText), purpose, SearchLanguages.asked.bits, context, tokenCallback)
    }
}

extension Schema {
    /// The index of all words, with a tokenizer of our own: the one before knew teachers and not teacher, and neither 研究 nor Łódź.
    static let words = """
        DROP TABLE search;
        CREATE VIRTUAL TABLE search USING fts5(
            title, text, content='contribution', content_rowid='id', tokenize='guildpost');
        """
}
