import Mail

extension Envelope {
    /// One intent for each of our addresses. A mail for none of them has one, for `.bare`.
    public func intents(by rules: ReadingRules) -> [(recipient: OurName, intent: Intent)] {
        let names = recipients.isEmpty ? [OurName.bare] : recipients
        if let answer = calendarAnswer(names, rules) { return answer }
        var post: Post?  // read once, however many addresses
        func content() -> Post {
            if let post { return post }
            let read = Post(message, limits: rules.limits, ours: rules.ours)
            post = read
            return read
        }
        if let verdict = verdictOnAll(rules) {
            let mayBePersons = verdict == .disregard(.street(.automatic)) && mayBePersons
            // Calendar programs call the invitations that people send by them automatic.
            let isInvitation =
                verdict == .disregard(.street(.automatic)) && judgement.kind == .invite && automatic == .autoSubmitted
            return names.map { name in
                if verdict == .reject(.street(.recalled)), case .group(let group, .forum) = name {
                    return (name, .forum(.recall(group: group, content())))
                }
                if mayBePersons, let intent = personsIntent(name, content) { return (name, .forum(.perhaps(intent))) }
                // An absence note of whoever was asked passes the question on.
                if verdict == .disregard(.street(.automatic)), judgement.kind == .autoreply,
                    case .token(let claim) = name, claim.purpose == .reply || claim.purpose == .bounce
                {
                    return (name, .experts(.away(claim)))
                }
                guard isInvitation, case .group(let group, let room) = name, room == .events || invites(name, rules)
                else {
                    return (name, verdict)
                }
                return (name, .events(.announce(group: group, announcement(content()))))
            }
        }

        let replyToken = names.lazy.compactMap { name -> TokenClaim? in
            if case .token(let claim) = name, [.reply, .digest, .event].contains(claim.purpose) {
                claim
            } else {
                nil
            }
        }.first
        let groups = names.filter { if case .group(_, .forum) = $0 { true } else { false } }
        if case .reaction(let sign) = special { return names.map { ($0, reaction(sign, at: $0)) } }
        return names.map { name in
            switch name {
            case .bare:
                return (
                    name, recipients.isEmpty ? .disregard(.street(.notForUs)) : .requests(.command(commands(rules)))
                )
            case .group(_, .forum) where groups.count > rules.mostGroups:
                return (name, .reject(.limits(.tooManyGroups)))
            case .group(let group, .forum) where invites(name, rules) && !names.contains(.group(group, .events)):
                return (name, .events(.announce(group: group, announcement(content()))))
            case .group(let group, .forum)
            where message.answered.isEmpty && PollReading.begins(content().text, subject: content().subject):
                return (name, .polls(.open(group: group, content())))
            case .group(let group, .forum):
                return (name, .forum(.post(group: group, content(), beside: replyToken)))
            case .group(let group, .facilitators):
                return (name, .forum(.writeToFacilitators(group: group, content())))
            case .group(let group, .leave):
                return (name, .membership(.leaveByAuthor(group: group)))
            case .group(let group, .join):
                return (name, .membership(.join(group: group)))
            case .group(let group, .events):
                return (name, .events(.announce(group: group, announcement(content()))))
            case .group(let group, .blog):
                return (name, .blog(.write(group: group, content())))
            case .group(let group, .wiki):
                return (name, .wiki(.write(group: group, content())))
            case .group(let group, .resources):
                let post = content()
                let reading = ResourceReading(post, author: author?.name ?? "")
                return (name, .resources(.give(group: group, post, reading)))
            case .group(let group, .prompts): return (name, .prompts(.keep(group: group, content())))
            case .handle(let handle):
                let post = content()
                return (name, .messages(.begin(handle: handle, MessageReading(post.text), post)))
            case .group(let group, .chat): return (name, .chat(.say(group: group, content())))
            case .token(let claim):
                switch claim.purpose {
                case .reply where content().mayChangePage: return (name, .wiki(.answer(claim, content())))
                case .reply: return (name, .forum(.reply(claim, content())))
                case .inquiry: return (name, .inquiries(.answer(claim, content())))
                case .message: return (name, .messages(.answer(claim, content())))
                case .leave: return (name, .membership(.leaveByToken(claim)))
                case .confirm: return (name, .questions(.confirm(claim, answer(rules))))
                case .mute, .rejoin, .own, .prepared, .stopDigests: return (name, .requests(.act(claim, content())))
                case .digest:
                    let reply = QuotingReply(post: content(), passages: passages(rules))
                    return (name, .digests(.answer(claim, reply)))
                case .event:
                    var reply = EventReply(post: content(), calendar: CalendarAnswer(message, judgement))
                    reply.post.attachments.removeAll { Announcement.isCalendar($0) }
                    return (name, .events(.answer(claim, reply)))
                case .roster:
                    return (
                        name,
                        .events(
                            .takeRoster(
                                claim,
                                QuotingReply(post: content(), passages: passages(rules), words: ownWords(rules))))
                    )
                // Links of the archive's, never addresses.
                case .signIn, .feed: return (name, .reject(.street(.noSuchRoom)))
                // People do not write to return paths.
                case .bounce: return (name, .disregard(.street(.automatic)))
                }
            case .unknown:
                return (name, .reject(.street(.noSuchRoom)))
            }
        }
    }

    /// A calendar's invitation whose guest is the group itself.
    private func invites(_ name: OurName, _ rules: ReadingRules) -> Bool {
        guard judgement.kind == .invite, let calendar = judgement.calendar, calendar.method == "REQUEST" else {
            return false
        }
        let guests = calendar.components.flatMap(\.attendees)
        return guests.isEmpty || guests.contains { rules.ours.name(of: $0.address) == name }
    }

    /// A machine's header, and nothing else of a machine: somebody vouched for answers something in new words of their own.
    private var mayBePersons: Bool {
        automatic == .autoSubmitted && authenticity == .passed && author != nil && message.answersSomething
            && message.isOnlyAutoGenerated && !isOurs && !isOversized && !hasTooManyRecipients && !isSuspicious
            && special == nil && spam == nil && judgement.kind == .autoreply
    }

    private func personsIntent(_ name: OurName, _ content: () -> Post) -> ForumIntent? {
        switch name {
        case .group(let group, .forum): .post(group: group, content())
        case .token(let claim) where claim.purpose == .reply: .reply(claim, content())
        case .bare, .group, .token, .handle, .unknown: nil
        }
    }

    /// A sign is counted where it is given to a post; it answers no question, invitation or digest.
    private func reaction(_ sign: String, at name: OurName) -> Intent {
        switch name {
        case .group(let group, .forum), .group(let group, .blog):
            return .reactions(ReactionIntent(claim: nil, group: group, sign: sign, answers: message.answered))
        case .token(let claim) where claim.purpose == .reply:
            return .reactions(ReactionIntent(claim: claim, group: nil, sign: sign, answers: message.answered))
        case .token: return .reject(.questions(.wordNeeded))
        case .bare, .group, .handle, .unknown: return .disregard(.reactions(.lost))
        }
    }

    /// What settles the mail whatever its address. Kind limits power: a report only settles its delivery, and no
    /// other machine's mail does anything at all.
    private func verdictOnAll(_ rules: ReadingRules) -> Intent? {
        let isBounce = recipients.contains {
            if case .token(let claim) = $0 { claim.purpose == .bounce } else { false }
        }
        switch judgement.kind {
        case .bounce:
            for case .token(let claim) in recipients where claim.purpose == .bounce {
                return .delivery(.noteBounce(claim, report))
            }
            if judgement.report?.isGuess == true { return .hold(.street(.seemsAutomatic)) }
            // A relay that writes its own return path: the letter, as the report gives it back, names its delivery.
            if let claim = returnedDelivery { return .delivery(.noteBounce(claim, report)) }
            return .disregard(.street(.automatic))
        case .complaint:
            return complainedAbout(rules.ours).map { .delivery(.complain($0)) } ?? .disregard(.delivery(.complaint))
        case .receipt: return .disregard(.street(.automatic))
        case .post, .reply, .autoreply, .rsvp, .invite, .invalid: break
        }
        if automatic == .report || (automatic == .daemon && isBounce) { return .disregard(.street(.automatic)) }
        if isOurs { return .disregard(.street(.ourOwnLetter)) }
        // Mail programs send unsubscribe mail by themselves: it may end a membership, and nothing else.
        if automatic != .mailingList, recipients.count == 1, case .token(let claim) = recipients[0],
            claim.purpose == .leave || claim.purpose == .stopDigests || claim.purpose == .mute
        {
            return claim.purpose == .leave
                ? .membership(.leaveByToken(claim)) : .requests(.act(claim, Post(subject: "", text: "")))
        }
        if automatic == .mailingList {
            guard passedOn?.author != nil, !isOversized, !isSuspicious, !recipients.isEmpty else {
                return .disregard(.street(.otherList))
            }
            return .hold(.street(.throughList))
        }
        if automatic == .autoReplySubject || automatic == .autoReplyBody { return .hold(.street(.seemsAutomatic)) }
        if automatic != nil { return .disregard(.street(.automatic)) }
        if message.from.isEmpty { return .hold(.street(.noAuthor)) }
        if author == nil { return .hold(.street(.severalAuthors)) }
        if recipients.isEmpty { return .disregard(.street(.notForUs)) }
        if isOversized { return .reject(.limits(.tooLarge)) }
        if hasTooManyRecipients { return .reject(.limits(.tooManyGroups)) }
        if isSuspicious { return .hold(.limits(.dangerousFile)) }
        switch special {
        case .recall: return .reject(.street(.recalled))
        case .encrypted: return .reject(.street(.encrypted))
        case .reaction, nil: break
        }
        if spam != nil { return .hold(.street(.markedSpam)) }
        return nil
    }
}

extension Envelope {
    /// A calendar's answer, whatever our address: some providers mark it automatic, and it is still somebody's. It acts
    /// once, at the organiser's address if that is among them.
    private func calendarAnswer(_ names: [OurName], _ rules: ReadingRules) -> [(recipient: OurName, intent: Intent)]? {
        guard judgement.kind == .rsvp || judgement.kind == .invite, !isOurs, !isOversized, author != nil,
            let answer = CalendarAnswer(message, judgement)
        else { return nil }
        let first = names.firstIndex { if case .token(let claim) = $0 { claim.purpose == .event } else { false } } ?? 0
        return names.enumerated().map { index, name in
            guard index == first else { return (name, .disregard(.street(.tokenWon))) }
            var claim: TokenClaim?
            if case .token(let found) = name, found.purpose == .event { claim = found }
            return (name, .events(.answer(claim, EventReply(post: note(in: answer, rules), calendar: answer))))
        }
    }

    /// What a person wrote into their calendar's answer: its comment; Outlook puts that into the mail itself.
    private func note(in answer: CalendarAnswer, _ rules: ReadingRules) -> Post {
        let isOutlook = judgement.calendar?.product.map { $0.contains("Microsoft") } ?? (message.meetingResponse != nil)
        let comment = answer.items.lazy.compactMap(\.words).first
        let written =
            comment
            ?? (isOutlook
                ? CalendarAnswer.words(inBody: Post(message, limits: rules.limits, ours: rules.ours).text) : "")
        let files = message.body(limits: rules.limits).attachments.filter {
            !Announcement.isCalendar($0) && !$0.type.hasSuffix("ms-tnef")
        }
        return Post(
            message, text: Scrub.words(written, ours: rules.ours), rest: "", attachments: files, ours: rules.ours)
    }

    private func announcement(_ post: Post) -> Announcement { Announcement(post: post, calendar: judgement.calendar) }

    /// What the report says of our delivery: each has one recipient.
    private var report: DeliveryIntent.Report {
        let recipients = judgement.report?.recipients ?? []
        let worst = recipients.first { $0.permanence == .permanent } ?? recipients.first
        let detail = [worst?.status ?? "", worst?.diagnostic ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return DeliveryIntent.Report(
            isFailure: worst?.permanence == .permanent || worst?.hasGivenUp ?? false,
            detail: detail.isEmpty ? "a report without a status" : String(detail.prefix(300)),
            refusal: Refusal(reading: detail, isReport: true))
    }

    /// The delivery that a returned letter names in its own field: in the original, in its header alone, or in the
    /// words of a report that follows no standard.
    var returnedDelivery: TokenClaim? {
        let field = Array((ASCII.lowered(Envelope.deliveryField) + ":").utf8)
        for part in message.parts.prefix(20)
        where part.type.hasPrefix("message/") || part.type.hasPrefix("text/") {
            let bytes = part.bytes.prefix(200_000).map(ASCII.lower)
            guard let hit = bytes.firstRange(of: field) else { continue }
            let value = bytes[hit.upperBound...].prefix(200).drop { ASCII.isSpace($0) }
            let name = value.prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: "<") }
            if case .token(let claim) = OurName(String(decoding: name, as: UTF8.self)), claim.purpose == .bounce {
                return claim
            }
        }
        return nil
    }

    /// The way out that the letter complained about carried: in its List-Unsubscribe, as the report returns it.
    private func complainedAbout(_ ours: OurAddresses) -> TokenClaim? {
        let originals = message.parts.filter { $0.type == "message/rfc822" || $0.type == "text/rfc822-headers" }
        for part in originals.prefix(3) {
            let original = Message(reading: Array(part.bytes.prefix(100_000)))
            for link in original.all("List-Unsubscribe").prefix(3) {
                let plain = link.replacing("%2B", with: "+").replacing("%2b", with: "+")
                for address in AddressesIn.text(plain) {
                    if case .token(let claim) = ours.name(of: address),
                        claim.purpose == .leave || claim.purpose == .mute || claim.purpose == .stopDigests
                    {
                        return claim
                    }
                }
            }
        }
        return nil
    }

    /// Anything automatic never gets here: a vacation note is no answer.
    private func answer(_ rules: ReadingRules) -> ReplyWords {
        let words = ownWords(rules)
        return ReplyWords(text: words, subject: message.subject)
    }

    private func passages(_ rules: ReadingRules) -> [ReplyPassage] {
        message.passages(
            limits: rules.limits,
            context: ReplyContext(of: message, mark: nil, isOurs: { rules.ours.name(of: $0) != nil }))
    }

    private func ownWords(_ rules: ReadingRules) -> String {
        let context = ReplyContext(mark: nil, isOurs: { rules.ours.name(of: $0) != nil })
        let words = message.newWords(limits: rules.limits, context: context)
        return words.foundNothing ? "" : words.text
    }

    private func commands(_ rules: ReadingRules) -> CommandMail {
        let text = ownWords(rules)
        let lines = CommandReading.lines(subject: message.subject, isReply: message.answersSomething, text: text)
        let subject = message.answersSomething ? "" : message.subject
        return CommandMail(
            lines: lines,
            words: text.utf8.count <= 4_000 ? .init(subject: subject, text: text) : nil,
            prose: CommandMail.prose(subject: subject, text: text),
            answers: message.answered)
    }
}
