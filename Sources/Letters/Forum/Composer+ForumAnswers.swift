import Guild
import Mail

/// What requests about posts are answered.
extension Composer {
    /// What a word to delete cannot reach: the mail as it came is filed in the host's mailbox, which is the host's.
    private static let filedCopy = "The mail you sent stays filed in the host's mailbox."

    func answer(_ said: ForumSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .thread(let said): return answer(said, asked)
        case .get(let id):
            guard let post = facts.contribution else { return Answer(words: "Post \(id) is not there any more.") }
            return Answer(
                words: "Post \(id) is attached, as a mail.",
                rows: [
                    AnswerRow(
                        lead: post.title, url: site(.permalink(id)), lines: ["by \(post.authorName)"],
                        reply: name(.reply, id.rawValue, asked.holes))
                ], mail: mail(of: post, asked.moment))
        case .withdrawn(let title):
            return Answer(words: "\"\(title)\" is withdrawn. Nobody has got it. \(Self.filedCopy)")
        case .deleted(let id):
            return Answer(
                words:
                    "Your post \(id) is removed; its place in the thread stays. What was mailed cannot be called back. \(Self.filedCopy)",
                rows: facts.posts.map { AnswerRow(lead: $0.title, url: site(.permalink($0.id))) })
        case .edited(let id):
            return Answer(
                words:
                    "Your post \(id) has its new words. What was mailed keeps the old ones; nobody is mailed about the change.",
                rows: facts.posts.map { AnswerRow(lead: $0.title, url: site(.permalink($0.id)), lines: [$0.excerpt]) })
        case .madeTopic(let id):
            return Answer(
                words: "It is a topic of its own now.",
                rows: facts.posts.map { AnswerRow(lead: $0.title, url: site(.permalink(id))) })
        case .released(let name): return Answer(words: "The mail of \(name) is posted, as of its arrival.")
        case .notReleased(let name):
            return Answer(words: "The mail of \(name) is not posted, and they have been told.")
        case .notPosted(let title, let words):
            return Answer(
                words: "Your mail \"\(title)\" was looked at by the facilitators, and is not posted."
                    + (words.isEmpty ? "" : " They write:"),
                rows: words.isEmpty ? [] : [AnswerRow(lead: "", lines: [words])])
        }
    }

    /// The contribution as a whole mail, for programs that file mails.
    private func mail(of post: ContributionFacts, _ moment: Moment) -> Draft.Attachment {
        var draft = Draft()
        draft.add("From", .address(MailAddress(name: post.authorName, address: ours.bare)!))
        draft.add("Date", .structured(MailDate.text(post.sentAt)))
        draft.add("Message-ID", .ids([post.messageID]))
        if let parent = post.ancestors.last { draft.add("In-Reply-To", .ids([parent])) }
        draft.add("References", .ids(post.ancestors))
        draft.add("Subject", .text((post.isTopic ? "" : "Re: ") + post.title))
        draft.add("Archived-At", .structured("<\(site(.permalink(post.id)))>"))
        draft.text = post.text
        let form = draft.form(boundary: moment.nonce, placeholders: Placeholders(nonce: moment.nonce))
        return Draft.Attachment(filename: "post-\(post.id).eml", type: "message/rfc822", bytes: form.bytes)
    }
}
