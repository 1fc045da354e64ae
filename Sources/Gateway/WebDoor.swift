import Archive
import Guild
import Mail
import Store

/// The archive's door to the street: what a page's button does becomes an intent like any mail's.
struct WebDoor: Sendable {
    let street: Street
    let onChanged: @Sendable () -> Void

    var door: ArchiveDoor {
        ArchiveDoor(
            wayOut: wayOut, takeWayOut: takeWayOut,
            askToSignIn: { address, target in
                guard let address = MailAddress(address: address) else { return }
                let now = street.surroundings.now()
                if try await street.store.write({ try $0.askToSignIn(address, target: target, now: now) }) {
                    onChanged()
                }
            },
            offer: offer, signIn: signIn, visitor: visitor,
            signOut: { secret in try await street.store.write { try $0.closeSession(WebDoor.hash(secret)) } },
            answerEvent: { person, event, words in
                let outcome = try await street.carry(
                    .answerEvent(nil, EventReply(post: Post(subject: "", text: words), event: event)), as: person)
                onChanged()
                return outcome?.reason == .attendingNoted
            },
            feedReader: { claim in
                guard claim.purpose == .feed, let person = try await genuine(claim) else { return nil }
                return .person(person.id)
            })
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
        case .reply, .bounce, .confirm, .digest, .rejoin, .own, .signIn, .feed, .event, .roster: return nil
        }
    }

    private func takeWayOut(_ claim: TokenClaim) async throws -> Bool {
        guard try await genuine(claim) != nil else { return false }
        let intent: Intent
        switch claim.purpose {
        case .leave: intent = .leave(.byToken(claim))
        case .mute, .stopDigests: intent = .act(claim, Post(subject: "", text: ""))
        case .reply, .bounce, .confirm, .digest, .rejoin, .own, .signIn, .feed, .event, .roster: return false
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

    private func signIn(_ claim: TokenClaim) async throws -> (secret: String, target: String)? {
        guard claim.purpose == .signIn, let person = try await genuine(claim) else { return nil }
        let secret = street.surroundings.chance(40)
        let now = street.surroundings.now()
        let target = try await street.store.write {
            try $0.openSession(
                claim.thing, of: person.id, hash: WebDoor.hash(secret), now: now, lasting: 180 * 86_400)
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
