import Guild

extension Snapshot {
    func read(_ intent: DigestIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .answer(let claim, let reply):
            try read(claim, occasion, into: &situation)
            if situation.tokenIsGenuine, let person = situation.tokenPerson {
                let reader = situation.tokenPersonOwnsFrom ? person : situation.author ?? person
                situation.digest = try sentDigest(
                    DeliveryID(claim.thing), to: person.id, for: reader.id,
                    keys: reply.passages.prefix(200).flatMap {
                        $0.kind == .new ? ResourceReply.keys(of: $0.text) : []
                    },
                    now: occasion.now)
                for index in situation.digest?.items.indices ?? 0..<0 {
                    guard let group = situation.digest?.items[index].group.id else { continue }
                    situation.digest?.items[index].standing = try standing(
                        of: reader.id, in: group, reply.post, now: occasion.now)
                }
            }
            // Whose second address it may be, and which post is there already, do not depend on the thread.
            guard let items = situation.digest?.items, let first = items.first else { return }
            situation.tokenMembership = try membership(of: claim.person, in: first.group.id)
            guard let id = reply.post.messageID else { return }
            for item in items where situation.taken == nil { situation.taken = try taken(id, in: item.group.id) }
        }
    }
}
