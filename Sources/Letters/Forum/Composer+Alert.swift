import Guild
import Mail

extension Composer {
    func compose(
        _ letter: ForumLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        switch letter {
        case .alert, .personalAlert:
            let contribution = try known(facts.forum.contribution, "the contribution")
            let because: Because? = if case .personalAlert(_, let why) = letter { why } else { nil }
            // Reply-To, what helped, what does not belong; List-Unsubscribe, the text's link, the HTML's link.
            let needed: [LetterHole: Int] = because == nil ? [.reply: 3, .leave: 3, .mute: 1] : [.reply: 3, .mute: 3]
            return try form(
                alert(contribution, in: group, because: because, holes: holes), "alert", needed, moment, holes)
        case .receipt:
            let contribution = try known(facts.forum.contribution, "the contribution")
            let hole: LetterHole = facts.prepared == nil ? .own : .prepared
            return try form(
                receipt(contribution, in: group, facts, moment, holes), "receipt", [hole: 3], moment, holes)
        case .toFacilitators(_, _, let name, let address):
            let arrival = try known(facts.arrival, "the mail")
            return toFacilitators(group, arrival, name, address, facts, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        }
    }

    /// The letter about a contribution, as every follower of the group gets it; or those who get it for a reason of
    /// their own, whose way out is out of the thread.
    func alert(
        _ contribution: ContributionFacts, in group: Group, because: Because? = nil, holes: Placeholders
    ) -> Draft {
        let reply = name(.reply, contribution.id.rawValue, holes)
        let leave = name(.leave, group.id.rawValue, holes)
        let mute = name(.mute, contribution.topic.rawValue, holes)
        let groupAddress = ours.address(for: group.name)
        var draft = Draft()
        // People's addresses are never shown: the group's own carries the author's name.
        draft.add(
            "From",
            .address(
                MailAddress(
                    name: "\(contribution.authorName) (\(group.title))", address: ours.from(group.name, by: profile))!))
        draft.add("To", .address(MailAddress(name: group.title, address: groupAddress)!))
        draft.add("Reply-To", .address(MailAddress(name: group.title, address: ours.address(for: reply))!))
        draft.add("Date", .structured(MailDate.text(contribution.sentAt)))
        draft.add("Message-ID", .ids([contribution.messageID]))
        let prefix = group.prefix.isEmpty ? "" : "[\(group.prefix)] "
        draft.add("Subject", .text((contribution.isTopic ? "" : "Re: ") + prefix + contribution.title))
        addThreading(contribution, reply, to: &draft)
        addListFields(group, wayOut: because == nil ? leave : mute, to: &draft)
        draft.add("Archived-At", .structured("<\(site(.permalink(contribution.id)))>"))
        addQuietening(&draft, holes)

        var values = common(group)
        values["author"] = contribution.authorName
        values.set("handle", contribution.authorHandle)
        values.set("privateAddress", contribution.authorHandle.map { written("to.\($0)") })
        values.set(
            "privateLink", contribution.authorHandle.map { ours.mailto("to.\($0)", subject: contribution.title) })
        values.set("asker", contribution.asker)
        values["title"] = contribution.title
        values.set("subject", contribution.subject)
        if let answered = contribution.answered {
            values["answered"] = "\(answered.author): \(answered.words)"
        }
        values["text"] = contribution.text
        let look = look(of: contribution)
        values["fragment"] = look.html
        values["url"] = site(.permalink(contribution.id))
        values["isTopic"] = contribution.isTopic
        values["because"] = Composer.words(for: because, contribution, group)
        values["isGroup"] = because == nil
        values.set("alsoIn", contribution.elsewhere.isEmpty ? nil : contribution.elsewhere.joined(separator: ", "))
        values["isElsewhere"] = because == .mentionElsewhere
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        values["muteAddress"] = written(mute)
        values["muteLink"] = ours.mailto(mute)
        values["settingsLink"] = ours.mailto("", subject: "which")
        values["isEntry"] = contribution.entry != nil
        values["noComments"] = contribution.entry.map { !$0.takesComments } ?? false
        values.set(
            "tags",
            contribution.entry.flatMap { $0.tags.isEmpty ? nil : $0.tags.map { "#" + $0 }.joined(separator: " ") })
        if let poll = contribution.poll {
            values["isPoll"] = true
            values["isSecret"] = poll.isSecret
            values["until"] = EventWords.moment(poll.until, in: zone, zones)
            values["options"] = poll.options.indices.map { index in
                let letter = Poll.letter(index)
                return Values(values: ["letter": letter, "link": ours.mailto(reply, subject: letter)])
            }
        }
        values["newTopicLink"] = ours.mailto(group.name)
        values["helpfulLink"] = ours.mailto(reply, subject: "helpful")
        values["flagLink"] = ours.mailto(reply, subject: "flag")
        let linked = contribution.attachments.contains { $0.bytes.isEmpty && $0.size > 0 }
        let travelling = contribution.attachments.filter { !$0.bytes.isEmpty || $0.size == 0 }
        let inText = Set(contribution.document?.pictures.compactMap(\.file) ?? [])
        values["hasFiles"] = !contribution.attachments.isEmpty
        values["filesAreLinked"] = linked
        values["files"] = contribution.attachments.map { file in
            let url = site(.attachment(contribution.id, position: file.position, filename: file.filename))
            let kind = file.danger.map { ", \($0.words)" } ?? ""
            var values = Values(values: ["name": file.filename, "size": FileSize.text(file.size) + kind, "url": url])
            if !inText.contains(file.position), let shown = look.pictures[file.position] {
                values["shown"] = "cid:\(shown.picture.contentID)"
                // Below the text they are a glimpse.
                let size = shown.size?.fitting(width: 280)
                values.set("width", size.map { "\($0.width)" })
                values.set("height", size.map { "\($0.height)" })
            }
            return values
        }
        draft.text = templates.text("alert", values)
        draft.html = templates.html("alert", values)
        draft.pictures = look.pictures.sorted { $0.key < $1.key }.map(\.value.picture)
        draft.attachments = travelling.filter { look.pictures[$0.position]?.isWhole != true }.map {
            Draft.Attachment(filename: $0.filename, type: $0.type, bytes: $0.bytes)
        }
        return draft
    }

    /// Mail programs clip a letter at 102 KB, and hide its foot: what is longer is told in part.
    static let mostOfALook = 80_000

    private func look(of contribution: ContributionFacts) -> (html: String, pictures: [Int: Pictured]) {
        let pictures = pictures(of: contribution)
        let whole: String
        if let document = contribution.document {
            var files: [Int: DocumentHTML.File] = [:]
            for file in contribution.attachments {
                files[file.position] = DocumentHTML.File(
                    url: .attachment(contribution.id, position: file.position, filename: file.filename),
                    name: file.filename,
                    picture: pictures[file.position].map { ("cid:\($0.picture.contentID)", $0.size) })
            }
            whole = DocumentHTML(for: .letter(site), files: files).html(document)
        } else {
            whole = contribution.fragment
        }
        guard whole.utf8.count > Composer.mostOfALook else { return (whole, pictures) }
        let begins = Excerpt.beginning(of: contribution.text, octets: 40_000)
        let url = site(.permalink(contribution.id))
        return (PlainFragment.html(begins) + "<p><a href=\"\(url)\">The rest is in the archive.</a></p>\n", [:])
    }

    /// Goes on from "You get this because ".
    private static func words(for because: Because?, _ contribution: ContributionFacts, _ group: Group) -> String {
        switch because {
        case nil where contribution.entry != nil: "you follow the blog of \(group.title)"
        case nil: "you follow \(group.title) post by post"
        case .mention, .mentionElsewhere: "it mentions you"
        case .reply: "it answers what you wrote in \(group.title)"
        case .thread: "you follow this thread"
        case .person: "you follow \(contribution.authorName)"
        case .tag: "you follow a tag in it"
        }
    }

    /// In-Reply-To and References come from the model's parents, whatever the author's program wrote.
    private func addThreading(_ contribution: ContributionFacts, _ reply: String, to draft: inout Draft) {
        if let parent = contribution.ancestors.last { draft.add("In-Reply-To", .ids([parent])) }
        var references = contribution.ancestors
        // With one bare address, the reply's token travels in the References that every client copies.
        if ours.style == .single { references.append(ours.reference(for: reply)) }
        draft.add("References", .ids(references))
    }

    /// RFC 2919 and RFC 2369.
    func addListFields(_ group: Group, wayOut: String, to draft: inout Draft) {
        // A phrase of ASCII, or none: List-Id does not take encoded words everywhere.
        let phrase =
            group.title.utf8.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x20 }
            ? group.title + " " : ""
        draft.add("List-Id", .structured("\(phrase)<\(ours.listID(group.name))>"))
        draft.add("List-Post", .structured("<\(ours.mailto(group.name))>"))
        draft.add("List-Help", .structured("<\(ours.mailto("", subject: "help"))>"))
        draft.add("List-Owner", .structured("<\(ours.mailto("\(group.name).facilitators"))>"))
        addWayOut(wayOut, to: &draft)
        if group.joining != .invitation {
            draft.add("List-Subscribe", .structured("<\(ours.mailto("\(group.name).join"))>"))
        }
        draft.add("List-Archive", .structured("<\(site(.group(group.name, page: 1)))>"))
    }
}
