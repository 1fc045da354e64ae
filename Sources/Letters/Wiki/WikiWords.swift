import Guild

/// Sentences about pages.
enum WikiWords {
    static let gone = "That page is no longer there."
    static let noRevision = "There are no such revisions. \"history TITLE\" shows which there are."

    static func noPage(_ title: String, wiki: String) -> String {
        "There is no page \"\(title)\" that you can read. \"pages GROUP\" lists those of a group; a mail to \(wiki) with that subject makes one."
    }

    static func protected(_ title: String, _ isProtected: Bool) -> String {
        isProtected
            ? "\"\(title)\" is protected: others' changes wait for those who look after the group. To end that: unprotect \(title)"
            : "\"\(title)\" is not protected any more: whoever may post changes it."
    }

    static func unchanged(_ title: String) -> String {
        "Your mail changes nothing in \"\(title)\", so it stays as it is. To change it, change its words in the mail that you answer, or send its file back."
    }

    static func shared(_ title: String) -> String {
        "Others have written in \"\(title)\", so it stays. Those who look after the group can take it out of sight."
    }

    static func answerIt(_ title: String) -> String {
        "\"\(title)\" is a page of the wiki. To change it, ask for it and answer the mail that comes: page \(title)"
    }

    static func problem(_ problem: SmallEdit.Problem, _ title: String) -> String {
        let what =
            switch problem {
            case .notThere(let words): "these words are not in it: \"\(words)\""
            case .severalTimes(let words, let count):
                "these words are in it \(count) times, and we cannot tell which you mean: \"\(words)\". Please give a few words more around them"
            case .noHeading(let heading): "it has no heading \"\(heading)\""
            case .notUnderstood(let line):
                "we could not read \"\(line)\". Write for example: replace: old words, and in the next line: with: new words. Or append: words. Or undo 12. Or revert 11"
            case .titleTaken(let title): "there is another page \"\(title)\""
            case .noRevision(let number): "there is no revision \(number)"
            }
        return "\"\(title)\" stays as it is: \(what)."
    }
}
