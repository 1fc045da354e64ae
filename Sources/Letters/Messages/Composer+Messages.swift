import Guild
import Mail

/// Private messages, made anew: nothing of the mail that brought them goes along but words and files.
extension Composer {
    func compose(
        _ letter: MessageLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let message = try known(facts.messages.first, "the message")
        var values = common(nil)
        values["author"] = message.author
        values["handle"] = message.handle
        values["original"] = message.text.isEmpty ? "(no words)" : message.text
        values["isFirst"] = message.isFirst
        let others = message.others.filter { $0 != message.author }
        values.set("others", others.isEmpty ? nil : others.joined(separator: ", "))
        values["messagesUrl"] = site(.conversation(message.conversation))
        let names = message.files.map(\.name)
        values.set("files", names.isEmpty ? nil : names.joined(separator: ", "))
        let reply = name(.message, message.id.rawValue, holes)
        let subject = message.isFirst ? message.subject : "Re: \(message.subject)"
        var draft = service("private", subject, values, to: facts, moment, isReply: false)
        draft.fields.removeAll { ["From", "Message-ID", "Auto-Submitted", "Precedence"].contains($0.name) }
        draft.add(
            "From",
            .address(
                MailAddress(
                    name: "\(message.author) (private)", address: ours.from("to.\(message.handle)", by: profile))!))
        if let id = message.messageID { draft.add("Message-ID", .ids([id])) }
        if let last = message.earlier.last {
            draft.add("In-Reply-To", .ids([last]))
            draft.add("References", .ids(message.earlier))
        }
        draft.attachments = message.files.map {
            Draft.Attachment(filename: $0.name, type: $0.type, bytes: $0.bytes)
        }
        answered(at: reply, &draft, after: message.earlier)
        draft.fields.removeAll { $0.name == "Reply-To" }
        draft.add(
            "Reply-To", .address(MailAddress(name: "\(message.author) (private)", address: ours.address(for: reply))!))
        return try form(draft, "private", [.message: 1], moment, holes)
    }

    func answer(_ said: MessageSaid, _ asked: Asked) -> Answer {
        let messages = asked.facts.messages
        func people(_ handles: [String]) -> String { list(handles.map { "@\($0)" }) }
        switch said {
        case .sent(let names, let isReplaced, let left, let namesAuthor):
            var words = "Your message has gone to \(list(names)), in private. Their answers come to you as mail."
            if isReplaced {
                words +=
                    " Your address stood in it; we put your short name in its place. To send it with the address, reply: give my address"
            }
            if !left.isEmpty {
                words += " Not sent along: \(list(left))."
            }
            if namesAuthor {
                words += " Such files often name whoever made them: look at their properties first, next time."
            }
            return Answer(words: words)
        case .notDelivered(let handles):
            return Answer(
                words:
                    "Your message was not sent. \(people(handles)): there is nobody of that name in a group of yours, or they take no private messages."
            )
        case .yourself: return Answer(words: "That is you. Your message was not sent.")
        case .tooMany:
            return Answer(
                words:
                    "Your message was not sent: a private conversation has \(PrivateConversation.mostPeople) people at most. For more, write to a group."
            )
        case .tooManyBegun:
            return Answer(
                words:
                    "Your message was not sent: you have begun \(PrivateConversation.mostBegun) private conversations within a day. Please begin the next one tomorrow. Answers go through as ever."
            )
        case .tooManyWritten:
            return Answer(words: "Your message was not sent: you have sent very many today. Please go on tomorrow.")
        case .tooNew:
            return Answer(
                words:
                    "Your message was not sent: new members can begin private conversations after a week, or after their first post. Answers go through as ever."
            )
        case .reported:
            return Answer(
                words:
                    "Your message was not sent. Several people have reported messages of yours, so you begin no private conversations for now. Those who look after your groups can tell you more."
            )
        case .nothingNew: return Answer(words: "We found no words of yours in your message, so nothing was sent.")
        case .notThere: return Answer(words: "You are not in that conversation any more, so nothing was sent.")
        case .left(let subject):
            return Answer(
                words:
                    "You have left the private conversation \"\(subject)\". What you got stays with you; nothing new comes. Your groups are as they were."
            )
        case .muted(let subject, true):
            return Answer(
                words:
                    "You get no more mail about the private conversation \"\(subject)\". To undo it, reply to it: unmute"
            )
        case .muted(let subject, false):
            return Answer(words: "You hear of the private conversation \"\(subject)\" again.")
        case .blocked(let name, true):
            return Answer(
                words:
                    "\(name) cannot reach you in private any more, nor you them. They are not told. In groups nothing changes."
            )
        case .blocked(let name, false): return Answer(words: "\(name) can write to you in private again.")
        case .whom: return Answer(words: "Whom do you mean? Please name them, for example: block @jane")
        case .passedOn:
            return Answer(
                words:
                    "Thank you. The message and your words have gone to people who look after a group that you share, and to nobody else. They see nothing else of the conversation. To hear no more of its author, reply: block"
            )
        case .deleted:
            return Answer(
                words:
                    "Your last message is gone, for the others too. What was mailed already lies in their mailboxes. Whatever was reported stays with those who decide, for ninety days."
            )
        case .nothingToGive:
            return Answer(
                words:
                    "It is not clear which message you mean. To send one with your address, reply to a letter of that conversation: give my address"
            )
        case .nobodyLeft:
            return Answer(
                words:
                    "Your message was not sent: nobody else is in that conversation any more, or you have blocked them."
            )
        case .unclearReport:
            return Answer(
                words:
                    "Your mail went to nobody: it begins like a report, and goes on like a letter. To report the message, reply with one line: report: and why. To send your words, send them again with another first line."
            )
        case .introducing(let names):
            return Answer(
                words:
                    "\(list(names)) have been asked, each alone. If both say yes, both get your words in private, and can answer each other. You hear nothing more, so that a no costs nobody anything."
            )
        case .cannotIntroduce:
            return Answer(
                words:
                    "Nobody was asked. Both have to be members of a group that you look after, and take private messages. For example: introduce @jane @omar: you both teach with kites"
            )
        case .gave(let names):
            return Answer(words: "Your message has gone to \(list(names)) again, with your address in it.")
        case .list, .unread:
            guard !messages.isEmpty else {
                return Answer(
                    words:
                        "You have no private conversation. To begin one, write to to.HANDLE, for example \(ours.address(for: "to.jane"))."
                )
            }
            return Answer(
                words: said == .list ? "Your private conversations, the newest first:" : "Not read yet:",
                rows: messages.map { row($0, isWhole: said != .list, asked) })
        case .export:
            var answer = Answer(
                words: messages.isEmpty
                    ? "There are no private messages of yours."
                    : "All your private messages are attached: \(messages.count).")
            if !messages.isEmpty {
                answer.mail = Draft.Attachment(
                    filename: "messages.txt", type: "text/plain; charset=utf-8", bytes: Array(exported(messages).utf8))
            }
            return answer
        case .expiring(let count, let day):
            return Answer(
                words:
                    "\(count == 1 ? "A private message" : "\(count) private messages") of yours will be deleted on \(MailDate.date(Int64(day.daysSince1970) * 86_400)): they are kept for a year. To have them all as a file, send us: export messages"
            )
        case .report(_, let words):
            guard let message = messages.first else {
                return Answer(words: "A private message was reported. Its words are gone.")
            }
            return Answer(
                words:
                    "Somebody has reported \(messages.count == 1 ? "this private message" : "these private messages") by \(message.author) (@\(message.handle)). You see nothing else of the conversation. If it should have consequences, send us for example: moderate @\(message.handle): why",
                rows: [
                    AnswerRow(lead: "They wrote:", lines: messages.map { ShownWords.inList($0.text) }),
                    AnswerRow(lead: "The reason given:", lines: [words.isEmpty ? "(none)" : words]),
                ])
        }
    }

    /// "Shall we bring you together?"
    func introducing(_ question: Question, _ facts: LetterFacts, _ values: inout Values) -> String {
        let other = facts.questions.candidate?.name ?? "somebody"
        values["other"] = other
        values["by"] = facts.questions.aboutName ?? "Somebody"
        values["why"] = question.introduced?.why ?? ""
        return "Would you like to meet \(other)?"
    }

    private func row(_ message: MessageFacts, isWhole: Bool, _ asked: Asked) -> AnswerRow {
        AnswerRow(
            lead: message.subject, url: site(.conversation(message.conversation)),
            lines: isWhole
                ? ["\(message.author), \(date(message.at)):", ""]
                    + String(message.text.prefix(8_000)).split(separator: "\n", omittingEmptySubsequences: false).map(
                        String.init)
                    + (message.files.isEmpty
                        ? [] : ["", "Files: " + message.files.map(\.name).joined(separator: ", ")])
                : ["\(message.isOwn ? "You" : message.author), \(date(message.at)): \(Excerpt.opening(message.text))"],
            reply: message.isOwn ? nil : name(.message, message.id.rawValue, asked.holes))
    }

    private func exported(_ messages: [MessageFacts]) -> String {
        messages.map { message in
            """
            \(message.subject)
            \(message.author), \(MailDate.text(message.at))\(message.files.isEmpty ? "" : "\nFiles: " + message.files.map(\.name).joined(separator: ", "))

            \(message.text)

            ----

            """
        }.joined()
    }
}
