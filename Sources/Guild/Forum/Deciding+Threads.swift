import Mail

/// Pinning, locking, splitting, merging and moving threads: by those who look after their group, and never before more eyes
/// than they were written for.
extension Deciding {
    func carryOut(_ command: ThreadCommand, by person: Person) -> Way {
        guard let post = situation.desk.posts[command.number], !post.isDeleted else {
            return trouble(.noPost(command.number))
        }
        let group = post.place.group
        guard let place = situation.desk.place(in: group), place.membership.roles.contains(.facilitator) else {
            return trouble(.notFacilitator(group))
        }
        let topic = post.place.topic
        let state = situation.desk.threads[topic] ?? ThreadState()
        func said(_ said: ThreadSaid) -> Way { Way(said: .forum(.thread(said))) }
        func done(_ effect: ThreadEffect, _ what: LogEntry.What, _ result: ThreadSaid, _ words: String = "") -> Way {
            var entry = LogEntry(what, in: group, by: person.id, about: post.place.title, words: words)
            entry.contribution = topic
            return Way(
                said: .forum(.thread(result)), effects: [.forum(.thread(effect)), .measures(.log(entry))])
        }
        switch command {
        case .pin(_, let isPinned):
            guard state.isPinned != isPinned else { return said(.isSo(topic)) }
            guard !isPinned || state.pinned < ThreadCommand.mostPinned else { return said(.tooManyPinned(topic)) }
            return done(.pin(topic, isPinned), isPinned ? .pinned : .unpinned, .pinned(topic, isPinned))
        case .lock(_, let isLocked):
            guard state.isLocked != isLocked else { return said(.isSo(topic)) }
            return done(.lock(topic, isLocked), isLocked ? .locked : .unlocked, .locked(topic, isLocked))
        case .split where situation.desk.isRearranged, .merge where situation.desk.isRearranged,
            .move where situation.desk.isRearranged:
            return said(.oneAtATime(topic))
        case .split(_, let title):
            guard post.place.id != topic else { return said(.begins(topic)) }
            let title = Subject.words(of: Subject.title(title, prefixes: situation.prefixes + [place.group.name]))
            return done(.split(post.place.id, title: title, by: person.id), .split, .split(post.place.id), title)
        case .merge(_, let number):
            guard let other = situation.desk.posts[number], !other.isDeleted else { return trouble(.noPost(number)) }
            guard other.place.topic != topic else { return said(.isSo(topic)) }
            guard other.place.group == group else { return said(.twoGroups(topic)) }
            let into = situation.desk.threads[other.place.topic] ?? ThreadState()
            guard state.isPlain else { return said(.notPlain(topic)) }
            guard into.isPlain else { return said(.notPlain(other.place.topic)) }
            // What only members read stays among them.
            guard post.place.isForMembers == other.place.isForMembers else { return said(.showsMore(topic, to: group)) }
            return done(
                .merge(topic, into: other.place.topic, by: person.id), .merged, .merged(topic), other.place.title)
        case .move(_, let name):
            guard let target = situation.desk.group(name) else { return noGroup(name) }
            guard target.id != group else { return said(.isSo(topic)) }
            guard state.isPlain else { return said(.notPlain(topic)) }
            let there = situation.desk.place(in: target.id)?.membership
            let looksAfter = there?.roles.contains(.facilitator) ?? false
            let mayWrite =
                !target.isClosed
                && (looksAfter
                    || (there?.mayPost ?? false) && target.posting != .facilitators
                        && !situation.desk.kept.contains(target.id))
            guard mayWrite else { return said(.notWriter(target.id)) }
            // Whoever may simply join reads it tomorrow.
            let staysAsClosed =
                place.group.visibility == .public || target.joining != .open || place.group.joining == .open
            guard !post.place.isForMembers, staysAsClosed, state.noWider.contains(target.id) else {
                return said(.showsMore(topic, to: target.id))
            }
            guard !state.copies.contains(target.id) else { return said(.isThere(topic, in: target.id)) }
            return done(
                .move(topic, to: target.id, by: person.id), .moved, .moved(topic),
                target.visibility == .private ? "" : target.title)
        }
    }
}
