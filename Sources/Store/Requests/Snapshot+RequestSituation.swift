import GRDB
import Guild
import Mail

/// A post that nobody was sent can be withdrawn for a day, the longest hold there is; later the record of what was sent
/// may be tidied away.
private let withdrawSeconds: Int64 = 86_400

extension Snapshot {
    func read(_ intent: RequestIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .command(let mail):
            situation.group = try lookedFor(in: mail)
            if let group = situation.group { situation.facilitators = try facilitators(of: group.id).count }
        case .act(let claim, _):
            try read(claim, occasion, into: &situation)
            situation.prepared = try prepared(by: claim)
        }
    }

    /// The one group that a mail asks to join.
    private func lookedFor(in mail: CommandMail) throws -> Group? {
        let names = mail.lines.compactMap {
            if case .command(.membership(.join(let name))) = $0.reading { name } else { nil }
        }
        return names.count == 1 ? try group(called: names[0]) : nil
    }

    /// By its name, or as letters call it.
    func group(called name: String) throws -> Group? {
        try group(name: name) ?? groups().first { $0.title.lowercased() == name.lowercased() }
    }

    /// What requests speak of; a word as a reply may be one.
    func readDesk(for intent: Intent, _ occasion: Occasion, into situation: inout Situation) throws {
        // Nothing is looked up for whoever will not be obeyed.
        guard occasion.authenticity == .passed || situation.confirmed != nil || situation.tokenPersonOwnsFrom else {
            return
        }
        let owner = situation.tokenPersonOwnsFrom ? situation.tokenPerson : situation.author
        let person = (situation.confirmed ?? owner)?.id
        func desk(for commands: [Command], answers: [MessageID] = []) throws -> Desk {
            try self.desk(
                for: commands, answers: answers, of: person, withdrawableAfter: occasion.now - withdrawSeconds,
                now: occasion.now)
        }
        switch intent {
        case .requests(.command(let mail)):
            // What their own words ask for can be told once their groups are known.
            var lines = mail.lines
            if mail.needsDesk {
                situation.desk = try desk(for: [], answers: mail.answers)
                lines = mail.requests(in: situation.desk, on: CalendarDay(daysSince1970: Int(occasion.now / 86_400)))
                if lines.isEmpty {
                    return mail.prose == nil
                        ? () : try readInquiries(of: mail.prose, by: person, occasion, into: &situation)
                }
            }
            if mail.saysMore(than: lines) { try readInquiries(of: mail.prose, by: person, occasion, into: &situation) }
            let commands = lines.compactMap(\.command)
            situation.desk = try desk(for: commands, answers: mail.answers)
            if situation.group == nil, commands.count == 1, case .membership(.join(let name)) = commands[0] {
                situation.group = try group(called: name)
                if let group = situation.group { situation.facilitators = try facilitators(of: group.id).count }
            }
        case .forum(.reply(_, let post)), .forum(.post(_, let post, _)), .wiki(.answer(_, let post)):
            if FlagWords(post) != nil, let parent = situation.parent {
                situation.desk.triage[parent.id] = try triage(of: parent.id, by: person, now: occasion.now)
                return
            }
            let commands = Snapshot.requests(in: post) + post.misplacedRequests
            guard !commands.isEmpty || post.mayHoldWish, person != nil else { return }
            situation.desk = try desk(for: commands)
            situation.desk.writtenTo = situation.group?.id
            if let parent = situation.parent, situation.desk.groups.contains(where: { $0.id == parent.group }) {
                situation.desk.answered = parent
            }
        case .events(.answer(_, let reply)):
            if FlagWords(reply.post) != nil, let event = situation.events.event {
                situation.desk.triage[event.id] = try triage(of: event.id, by: person, now: occasion.now)
                return
            }
            guard reply.post.mayHoldWish, person != nil else { return }
            situation.desk = try desk(for: [])
            situation.desk.writtenTo = situation.group?.id
        case .digests(.answer(_, let reply)):
            if reply.passages.contains(where: { $0.kind == .new && FlagWords($0.text) != nil }) {
                for item in situation.digest?.items.prefix(200) ?? [] {
                    situation.desk.triage[item.place.id] = try triage(of: item.place.id, by: person, now: occasion.now)
                }
            }
            let commands = Snapshot.requests(in: reply.post)
            guard !commands.isEmpty, person != nil else { return }
            situation.desk = try desk(for: commands)
        case .requests(.act):
            guard let prepared = situation.prepared else { return }
            switch prepared.action {
            case .own:
                situation.desk = try desk(for: [.forum(.get(prepared.thing))])
                situation.experts.known = try knownAlready(shownWith: ContributionID(prepared.thing))
            case .docket:
                situation.docket = try docket(DocketID(prepared.thing), of: prepared.person)
                for line in situation.docket?.lines ?? [] where line.question.kind == .triage(.flagged) {
                    guard let id = line.question.choices.first else { continue }
                    situation.desk.triage[id] = try triage(of: id, by: prepared.person, now: occasion.now)
                }
            case .prompt: situation.prompt = try prompt(PromptID(prepared.thing), lookedAfterBy: prepared.person)
            case .roundUp:
                situation.roundUp = try roundUp(RoundUpID(prepared.thing), now: occasion.now)
                situation.group = try situation.roundUp.flatMap { try group(id: $0.group) }
            case .needs:
                guard case .requests(.act(_, let post)) = intent else { return }
                let group = GroupID(prepared.thing)
                situation.desk = try desk(for: Snapshot.requests(in: post))
                situation.desk.needs[group] = try needs(of: group)
                situation.group = try self.group(id: group)
            case .quoting:
                guard case .requests(.act(_, let post)) = intent else { return }
                situation.desk = try desk(for: Snapshot.requests(in: post))
            case .introduce:
                guard case .requests(.act(_, let post)) = intent else { return }
                situation.desk = try desk(for: Snapshot.requests(in: post))
                situation.desk.writtenTo = GroupID(prepared.thing)
                situation.group = try group(id: GroupID(prepared.thing))
                situation.standing = try standing(
                    of: prepared.person, in: GroupID(prepared.thing), post, now: occasion.now)
                try readInquiries(of: post.text, by: person, occasion, into: &situation)
            case .rejoin:
                situation.group = try group(id: GroupID(prepared.thing))
                situation.mayComeBack = try mayComeBack(
                    prepared.person, to: GroupID(prepared.thing), now: occasion.now)
            }
        case .forum(.writeToFacilitators), .forum(.recall), .forum(.perhaps), .blog, .wiki, .resources, .prompts,
            .polls, .chat,
            .events,
            .membership,
            .questions,
            .reactions, .inquiries, .messages, .experts,
            .delivery, .hold,
            .reject, .disregard:
            break
        }
    }

    /// What a mail to a group that is nothing but requests asks for.
    private static func requests(in post: Post) -> [Command] {
        if let command = CommandReading.lone(post.text) { return [command] }
        return (CommandReading.mayBeCommand(post) ?? []).compactMap(\.command)
    }
}
