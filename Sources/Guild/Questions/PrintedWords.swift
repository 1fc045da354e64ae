/// The words that each kind of letter prints, and what they do in answer to it: the one table. A reply is obeyed by a word
/// alone only where the answered letter printed it; leaving, less mail, a pause, help, signs and reports stand everywhere.
/// docs/words.md is made from it, and a test holds it to the templates and to deciding.
public struct PrintedWord: Sendable, Equatable {
    /// The letter's template.
    public var letter: String
    public var word: String
    public var does: String
    public var who: Who
    /// The kind of question that the letter puts; nil: it is no question.
    var question: Question.Kind?

    public enum Who: String, Sendable, CaseIterable {
        case anybodyAsked = "whoever was asked, at the address that was asked"
        case facilitator = "facilitators of the group, by a letter of their own"
        case author = "the post's author"
        case asker = "whoever began the thread, and the group's facilitators"
        case expert = "experts and facilitators of the group"
        case giver = "whoever gave it, and the group's facilitators"
        case member = "its reader, where the server vouches for them or the letter is their own"
    }

    private static func rows(
        _ letter: String, _ who: Who, _ question: Question.Kind? = nil, _ words: KeyValuePairs<String, String>
    ) -> [PrintedWord] {
        words.map { PrintedWord(letter: letter, word: $0, does: $1, who: who, question: question) }
    }

    public static let all: [PrintedWord] =
        rows(
            "question", .anybodyAsked, .identity(.authorship),
            [
                "yes": "the words are shown; ten minutes later they are posted",
                "no": "they are thrown away, and the facilitators hear",
                "show": "the words are shown, and nothing else",
            ])
        + rows(
            "invitation", .anybodyAsked, .membership(.invitation),
            ["yes": "they are a member", "no": "they are not written to again"])
        + rows(
            "introduction", .author, .membership(.introduction),
            ["yes": "the members read it", "no": "it is thrown away"])
        + rows(
            "appointment", .anybodyAsked, .roles(.appointment),
            ["yes": "the part is theirs", "no": "nothing changes, and whoever asked hears it"])
        + rows(
            "directing", .anybodyAsked, .roles(.directing),
            ["yes": "they look after the whole community, too", "no": "nothing changes, and whoever asked hears it"])
        + rows(
            "dismissal", .anybodyAsked, .roles(.dismissal),
            ["yes": "the part ends", "no": "nothing changes"])
        + rows(
            "introducing", .anybodyAsked, .messages(.introducing),
            ["yes": "if the other says so, too, both get the words in private", "no": "nobody hears of it"])
        + rows(
            "granting", .anybodyAsked, .health(.granting),
            ["yes": "everybody in the group reads it", "no": "nobody does"])
        + rows(
            "closing", .anybodyAsked, .groups(.closing), ["yes": "the group is closed", "no": "nothing changes"])
        + rows(
            "going-on", .anybodyAsked, .groups(.goingOn),
            ["yes": "they are in the other group, with one letter a week", "no": "nothing more comes of it"])
        + rows("address", .anybodyAsked, .identity(.address), ["yes": "the address is theirs"])
        + rows("new-address", .anybodyAsked, .identity(.newAddress), ["undo": "the address is theirs no more"])
        + rows(
            "guest", .anybodyAsked, .forum(.guest),
            ["yes": "the mail goes to the facilitators, or is posted", "no": "it is thrown away"])
        + rows(
            "whose", .anybodyAsked, .identity(.whose),
            [
                "for me": "the words are sent on to them alone", "mine": "they are posted as theirs",
                "mine, and this is also my address": "the same, and that address is asked",
                "it is for the group": "its author is asked", "not mine": "they are thrown away",
            ])
        + rows(
            "approval", .facilitator, .membership(.approval),
            ["approve": "they are a member", "reject": "they hear a no, with the words behind it"])
        + rows(
            "release", .facilitator, .forum(.release),
            [
                "approve": "the mail is posted as of its arrival",
                "reject": "its author hears a no, with the words behind it",
            ])
        + rows(
            "other-time", .facilitator, .events(.otherTime),
            ["approve": "the event is moved", "reject": "it stays, and whoever asked hears why"])
        + rows(
            "go-on", .facilitator, .limits(.goOn),
            ["go on": "what waits is posted", "drop": "what waits is thrown away"])
        + rows(
            "flagged", .facilitator, .triage(.flagged),
            ["ok": "it stands, whatever is reported", "hide": "it is hidden; its author hears why"])
        + rows(
            "appeal", .facilitator, .measures(.appeal),
            ["approve": "what was decided ends", "reject": "it stays, with the words behind it"])
        + rows(
            "old-numbers", .anybodyAsked, .docket(.oldNumbers),
            ["yes": "the numbers are carried out", "no": "nothing is done"])
        + rows(
            "docket", .facilitator, nil,
            [
                "ok": "let in, posted, left standing, by number", "reject": "left out, with words for its author",
                "hide": "what was reported is hidden", "ask": "a question for its author; it goes on waiting",
                "spam": "left out, and nobody is written to", "claim": "the others see for a day who looks at it",
                "later": "it comes again",
            ])
        + rows(
            "event-preview", .author, .events(.preview),
            ["yes": "the event is announced", "no": "it is dropped"])
        + rows(
            "entry-preview", .author, .blog(.preview),
            ["publish": "the entry goes out", "drop": "it is thrown away"])
        + rows(
            "page-question", .author, .wiki(.edit),
            [
                "append": "the words go below the page", "replace": "they stand instead of it",
                "comment": "they are said about it", "edit": "they are a change to it", "yes": "it is saved",
                "no": "nothing is done",
            ])
        + rows(
            "event", .member, nil,
            ["yes": "they come", "maybe": "they may come", "no": "they do not come"])
        + rows(
            "receipt", .author, nil,
            [
                "cancel": "the post is taken back before it goes out", "delete": "it is removed",
                "edit": "it gets the words below",
                "topic": "a reply becomes a topic",
            ])
        + rows(
            "resource", .member, nil,
            ["4/5": "their rating; words behind it are a comment", "gone": "its link is dead, where two say so"])
        + rows(
            "resource", .expert, nil,
            ["vetted": "it is marked as looked at, with their name", "not vetted": "it is not any more"])
        + rows(
            "resource", .giver, nil,
            ["keep": "its link works after all", "drop": "it is taken out of the directory"])
        + rows("expert-ask", .member, nil, ["can't": "somebody else is asked"])
        + rows("alert", .asker, nil, ["answer": "it is marked as what answered the question"])
        + rows("alert", .member, nil, ["mute": "no more of that thread"])
}
