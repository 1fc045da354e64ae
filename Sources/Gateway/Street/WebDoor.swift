import Archive
import Guild
import Mail
import Store
import Synchronization

/// The archive's door to the street: what a page's button does becomes an intent like any mail's.
struct WebDoor: Sendable {
    let street: Street
    let onChanged: @Sendable () -> Void

    var door: ArchiveDoor {
        ArchiveDoor(
            wayOut: wayOut, takeWayOut: takeWayOut,
            askToSignIn: { address, target in
                // Answered first and written afterwards, for every address alike: the time tells nothing.
                guard waiting.enter(below: WebDoor.mostWaiting) else { return false }
                Task {
                    await askToSignIn(address, target)
                    waiting.leave()
                }
                return true
            },
            offer: offer, signIn: signIn, visitor: visitor,
            signOut: { secret in try await street.store.write { try $0.closeSession(WebDoor.hash(secret)) } },
            answerEvent: { person, event, words in
                let outcome = try await street.carry(
                    .events(.answer(nil, EventReply(post: Post(subject: "", text: words), event: event))), as: person)
                onChanged()
                return outcome?.reason == .events(.attendingNoted)
            },
            savePage: { person, form in
                let outcome = try await street.carry(.wiki(.form(form)), as: person)
                onChanged()
                return outcome?.reason
            },
            writeMessage: { person, conversation, text, files in
                try await sends(.write(conversation, Post(subject: "", text: text, attachments: files)), person)
            },
            beginMessage: { person, handle, subject, text, files in
                let post = Post(subject: subject, text: text, attachments: files)
                return try await sends(.begin(handle: handle, MessageReading(text), post), person)
            },
            readMessages: { person, conversation, last in
                let now = street.surroundings.now()
                try await street.store.write {
                    try $0.readMessages(in: conversation, by: person, through: last, now: now)
                }
            },
            sayInChat: { person, group, text in
                try await chats(.say(group: group, Post(subject: "", text: text)), person)
            },
            changeChatLine: { person, line, text in try await chats(.change(line, text: text), person) },
            seenInChat: { person, group, line in
                try await street.store.write(stirs: { _ in false }) {
                    try $0.noteSeen(in: group, by: person, through: line)
                }
            },
            feedReader: { claim in
                guard claim.purpose == .feed, let person = try await genuine(claim) else { return nil }
                return .person(person.id)
            },
            makePage: makePage)
    }

    /// A private message, as a mail would bring it.
    private func sends(_ intent: MessageIntent, _ person: PersonID) async throws -> Bool {
        let outcome = try await street.carry(.messages(intent), as: person)
        onChanged()
        return outcome?.disposition == .accepted
    }

    private func chats(_ intent: ChatIntent, _ person: PersonID) async throws -> Reason? {
        let outcome = try await street.carry(.chat(intent), as: person)
        onChanged()
        return outcome?.reason
    }

    /// Requests to sign in that are not written yet.
    private let waiting = Counter()
    private static let mostWaiting = 200

    private final class Counter: Sendable {
        private let value = Mutex(0)

        func enter(below most: Int) -> Bool {
            value.withLock { value in
                guard value < most else { return false }
                value += 1
                return true
            }
        }

        func leave() { value.withLock { $0 -= 1 } }
    }

    init(street: Street, onChanged: @escaping @Sendable () -> Void) {
        self.street = street
        self.onChanged = onChanged
    }

    private func askToSignIn(_ text: String, _ target: String) async {
        guard let address = MailAddress(address: text) else { return }
        let now = street.surroundings.now()
        do {
            if try await street.store.write({ try $0.askToSignIn(address, target: target, now: now) }) { onChanged() }
        } catch {
            street.logger?.error("a way in could not be sent", metadata: ["why": "\(error.plain)"])
        }
    }

    /// An end of the process while a page is made is put down to its path.
    private func makePage(_ target: String, _ make: () async throws -> Void) async throws -> Bool {
        let caution = street.caution
        let path = String(decoding: target.utf8.prefix(Logbook.longest), as: UTF8.self)
        guard !caution.leavesAlone(.page, path) else {
            let now = street.surroundings.now()
            if caution.isNews(.page, path) {
                try await street.store.write { try $0.note(.aside, why: "the page \(path)", now: now) }
            }
            return false
        }
        try await caution.turn {
            try await caution.logbook.during(.page, path, isOne: true) {
                Faults.taste(.page, Array(path.utf8))
                try await make()
            }
        }
        try await caution.clear(.page, [path], in: street.store)
        return true
    }

    /// Whose token it is, if it is ours and alive.
    private func genuine(_ claim: TokenClaim) async throws -> Person? {
        guard let person = try await street.store.read({ try $0.person(id: claim.person) }),
            street.keys.vouches(for: claim, epoch: person.epoch)
        else { return nil }
        return person
    }

    private func wayOut(_ claim: TokenClaim) async throws -> WayOut? {
        guard try await genuine(claim) != nil else { return nil }
        switch claim.purpose {
        case .leave:
            return try await street.store.read { try $0.group(id: GroupID(claim.thing)) }.map {
                .group(title: $0.title)
            }
        case .mute:
            return try await street.store.read { try $0.title(of: ContributionID(claim.thing)) }.map {
                .thread(title: $0)
            }
        case .stopDigests: return .digests
        case .reply, .bounce, .confirm, .digest, .rejoin, .own, .signIn, .feed, .event, .roster, .prepared,
            .inquiry, .message:
            return nil
        }
    }

    private func takeWayOut(_ claim: TokenClaim) async throws -> Bool {
        guard try await genuine(claim) != nil else { return false }
        let intent: Intent
        switch claim.purpose {
        case .leave: intent = .membership(.leaveByToken(claim))
        case .mute, .stopDigests: intent = .requests(.act(claim, Post(subject: "", text: "")))
        case .reply, .bounce, .confirm, .digest, .rejoin, .own, .signIn, .feed, .event, .roster, .prepared,
            .inquiry, .message:
            return false
        }
        let outcome = try await street.carry(intent)
        onChanged()
        return outcome.disposition == .accepted
    }

    // MARK: Signing in

    private func offer(_ claim: TokenClaim) async throws -> String? {
        let now = street.surroundings.now()
        guard claim.purpose == .signIn, let person = try await genuine(claim),
            try await street.store.read({ try $0.signInRequest(claim.thing, of: person.id, now: now) }) != nil
        else { return nil }
        return person.name
    }

    private func signIn(_ claim: TokenClaim, on device: String) async throws -> (secret: String, target: String)? {
        guard claim.purpose == .signIn, let person = try await genuine(claim) else { return nil }
        let secret = street.surroundings.chance(40)
        let now = street.surroundings.now()
        let target = try await street.store.write {
            try $0.openSession(
                claim.thing, of: person.id, hash: WebDoor.hash(secret), on: device, now: now, lasting: 180 * 86_400)
        }
        return target.map { (secret, $0) }
    }

    private func visitor(_ secret: String) async throws -> Visitor? {
        let now = street.surroundings.now()
        guard let person = try await street.store.read({ try $0.session(WebDoor.hash(secret), now: now) }) else {
            return nil
        }
        let token = street.keys.mint(
            .feed, thing: 0, person: person.id, epoch: person.epoch, keyID: street.keys.current)
        return Visitor(
            viewer: .person(person.id), name: person.name,
            feed: "do." + String(decoding: token ?? [], as: UTF8.self))
    }

    private static func hash(_ secret: String) -> [UInt8] { ContentHash.of(Array(secret.utf8)) }
}
