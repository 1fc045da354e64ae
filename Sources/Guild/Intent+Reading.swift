import Mail

extension Envelope {
    /// One intent for each of our addresses. A mail for none of them has one, for `.bare`.
    public func intents(by rules: ReadingRules) -> [(recipient: OurName, intent: Intent)] {
        let names = recipients.isEmpty ? [OurName.bare] : recipients
        if let verdict = verdictOnAll(rules) { return names.map { ($0, verdict) } }

        var post: Post?  // read once, however many addresses
        func content() -> Post {
            if let post { return post }
            let read = Post(message, limits: rules.limits, ours: rules.ours)
            post = read
            return read
        }
        let replyToken = names.lazy.compactMap { name -> TokenClaim? in
            if case .token(let claim) = name, claim.purpose == .reply { claim } else { nil }
        }.first
        let groups = names.filter { if case .group(_, .forum) = $0 { true } else { false } }
        return names.map { name in
            switch name {
            case .bare:
                return (name, recipients.isEmpty ? .disregard(.notForUs) : .help)
            case .group(_, .forum) where groups.count > rules.mostGroups:
                return (name, .reject(.tooManyGroups))
            case .group(let group, .forum):
                return (name, .post(group: group, content(), beside: replyToken))
            case .group(let group, .facilitators):
                return (name, .writeToFacilitators(group: group, content()))
            case .group(let group, .leave):
                return (name, .leave(.byAuthor(group: group)))
            case .group(_, .blog), .group(_, .wiki), .group(_, .events), .group(_, .resources), .group(_, .chat),
                .group(_, .join), .handle:
                return (name, .reject(.notYetHere))
            case .token(let claim):
                switch claim.purpose {
                case .reply: return (name, .reply(claim, content()))
                case .leave: return (name, .leave(.byToken(claim)))
                case .bounce: return (name, .disregard(.automatic))  // people do not write to return paths
                }
            case .unknown:
                return (name, .reject(.noSuchRoom))
            }
        }
    }

    /// What settles the mail whatever its address. Kind limits power: a report only settles its delivery, and no
    /// other machine's mail does anything at all.
    private func verdictOnAll(_ rules: ReadingRules) -> Intent? {
        let isBounce = recipients.contains {
            if case .token(let claim) = $0 { claim.purpose == .bounce } else { false }
        }
        if automatic == .report || (automatic == .daemon && isBounce) {
            for case .token(let claim) in recipients where claim.purpose == .bounce {
                return .noteBounce(claim, message.deliveryReport)
            }
            return .disregard(.automatic)
        }
        if isOurs { return .disregard(.ourOwnLetter) }
        // Mail programs send unsubscribe mail by themselves: it may end a membership, and nothing else.
        if automatic != .mailingList, recipients.count == 1, case .token(let claim) = recipients[0],
            claim.purpose == .leave
        {
            return .leave(.byToken(claim))
        }
        if automatic == .mailingList { return .disregard(.otherList) }
        if automatic != nil { return .disregard(.automatic) }
        if message.from.isEmpty { return .disregard(.noAuthor) }
        if recipients.isEmpty { return .disregard(.notForUs) }
        if isOversized { return .reject(.tooLarge) }
        if hasTooManyRecipients { return .reject(.tooManyGroups) }
        return nil
    }
}

extension Message {
    /// The first recipient's fate in a delivery report; a report without the machine-readable part is a failure
    /// only when its words say so. Richer reading is the reader's, not the street's, concern.
    fileprivate var deliveryReport: Intent.Report {
        for part in parts where part.type == "message/delivery-status" {
            var action = "", status = ""
            for line in part.bytes.split(whereSeparator: { $0 == ASCII.lf || $0 == ASCII.cr }).prefix(200) {
                let text = String(decoding: line.prefix(300), as: UTF8.self)
                guard let colon = text.firstIndex(of: ":") else { continue }
                let value = ASCII.trimmed(text[text.index(after: colon)...])
                if ASCII.same(text[..<colon], "Action"), action.isEmpty { action = ASCII.lowered(value) }
                if ASCII.same(text[..<colon], "Status"), status.isEmpty { status = value }
                if ASCII.same(text[..<colon], "Diagnostic-Code"), !status.isEmpty {
                    status += " " + value
                }
            }
            return Intent.Report(isFailure: action.hasPrefix("failed"), detail: status.isEmpty ? action : status)
        }
        return Intent.Report(isFailure: false, detail: "a report without a status")
    }
}
