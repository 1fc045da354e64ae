import Guild
import Mail

/// What requests that only ask are answered.
extension Composer {
    func answer(_ said: RequestSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .help:
            return Answer(words: "Send us the word help alone, and you get a mail with all there is to ask.")
        case .groups:
            return Answer(
                words: facts.groups.isEmpty ? "There is no group yet that anybody may join." : "The groups here:",
                rows: facts.groups.map(row))
        case .search(let search):
            return Answer(
                words: found(facts, search),
                rows: facts.posts.map { row($0, asked.holes) }
                    + (facts.hasMore ? [AnswerRow(lead: "More", url: site(.search(search.written, page: 1)))] : []))
        case .why: return Answer(words: why(facts.why ?? .unknown))
        }
    }

    private func found(_ facts: ResultFacts, _ search: SearchWords) -> String {
        if facts.posts.isEmpty {
            return facts.suggestion.map { "Nothing was found. Did you mean: search \($0.written)" }
                ?? "Nothing was found. Fewer or other words may help."
        }
        guard facts.hasMore else {
            return facts.posts.count == 1 ? "One post was found:" : "\(facts.posts.count) posts were found:"
        }
        let first = search.sort == .new ? "The newest" : "The first"
        let choices = facts.facets.shown.prefix(3).flatMap { $0.choices.prefix(2) }.map { "\($0.words) (\($0.count))" }
        return "\(first) \(facts.posts.count) of many. More words narrow it"
            + (choices.isEmpty
                ? ", and so do from:, in:, after: and before:." : ", and so does \(choices.joined(separator: ", ")).")
    }

    private func why(_ why: WhyFacts) -> String {
        switch why {
        case .group(let title, let name):
            "That mail reached you because you follow \(title) post by post. To get one mail a day instead, send us: set \(name) daily"
        case .personal(let because, let about):
            switch because {
            case .mention, .mentionElsewhere:
                "That mail reached you because it mentions you by your @handle. Mentions reach you at once, whatever your settings; reply with the word mute to hear no more of its thread."
            case .reply:
                "That mail reached you because it answers your own words in \"\(about)\". Such replies reach you at once, whatever your settings; reply with the word mute to hear no more of the thread."
            case .thread:
                "That mail reached you because you follow the thread \"\(about)\". To stop: reply to it with the word unfollow."
            case .person: "That mail reached you because you follow \(about). To stop, send us: unfollow \(about)"
            case .tag: "That mail reached you because you follow \(about). To stop, send us: unfollow \(about)"
            }
        case .service(let kind):
            switch kind {
            case "digest":
                "That mail gathers what is new in the groups that you follow daily or weekly. To change that, send us for example: set all none."
            case "receipt":
                "That mail is the receipt for a post of yours. You get one for your first post, or for all with: set receipts on."
            case "welcome": "That mail greets you as a new member."
            case "note", "approval", "to-facilitators": "That mail reached you because you look after a group."
            default: "That mail answers something you sent us, or that was sent in your name."
            }
        case .unknown:
            "We cannot tell which mail you mean, or no longer have it. Reply with the word why to the mail itself; send us the word which to see all your settings."
        }
    }

    func row(_ post: PostFacts, _ holes: Placeholders) -> AnswerRow {
        AnswerRow(
            lead: post.title, url: site(.permalink(post.id)),
            lines: ["\(post.author) in \(post.group.title), \(date(post.sentAt))", post.excerpt].filter { !$0.isEmpty },
            reply: post.mayReply ? name(.reply, post.id.rawValue, holes) : nil)
    }
}
