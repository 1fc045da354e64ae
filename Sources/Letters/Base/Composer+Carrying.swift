import Guild
import Mail

/// Letters that carry somebody's mail to those it is for.
extension Composer {
    /// A letter that carries somebody's words and files to the one they are for, who answers their author.
    func carrying(
        _ arrival: ArrivalFacts, _ name: String, _ address: String, _ template: String, _ subject: String,
        _ values: Values, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        var values = values
        values["author"] = name.isEmpty ? address : name
        values["authorAddress"] = address
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        values["text"] = post.text
        let (files, left) = travelling(post.attachments)
        values.set("left", left.isEmpty ? nil : left.map(\.words).joined(separator: ", "))
        var draft = service(template, subject, values, to: facts, moment, isReply: false)
        draft.attachments = files
        addReplies(to: name, address, &draft)
        return draft
    }

    /// The files of a mail that is passed on, and the kinds of those that stay behind.
    func travelling(_ parts: [Part]) -> (files: [Draft.Attachment], left: [DangerousFile]) {
        var files: [Draft.Attachment] = []
        var left: [DangerousFile] = []
        for part in parts.prefix(20) {
            if let danger = DangerousFile(name: part.filename, bytes: part.bytes) {
                left.append(danger)
            } else {
                files.append(Draft.Attachment(filename: part.filename ?? "file", type: part.type, bytes: part.bytes))
            }
        }
        return (files, left)
    }

    /// Whoever answers, answers the author.
    func addReplies(to name: String, _ address: String, _ draft: inout Draft) {
        guard let author = MailAddress(name: name, address: address), !author.needsUTF8 else { return }
        draft.add("Reply-To", .address(author))
    }
}
