/// A person's mail that a Google Group has passed on, its author perhaps replaced by the group.
public struct PassedOn: Sendable, Equatable {
    /// Who wrote it, as the group says: believed by nobody, and named to whoever decides.
    public var author: MailAddress?
}

extension Message {
    /// Groups of Google's own and of people's domains bear its number; some hand-written ones only their name.
    public var passedOn: PassedOn? {
        let isGroups =
            field("X-Google-Group-Id") != nil
            || all("List-Id").contains { ASCII.lowered(ASCII.trimmed($0)).hasSuffix("googlegroups.com>") }
        guard isGroups, automaticReplySign == nil else { return nil }
        let original = Message.address(in: field("X-Original-From")) ?? Message.address(in: field("X-Original-Sender"))
        // What was not replaced stays; of a mail without such a field nothing is known but its From.
        guard let original, from.count == 1, !ASCII.same(from[0].address, original.address) else {
            return PassedOn(author: from.count == 1 ? from[0] : nil)
        }
        return PassedOn(author: original.name.isEmpty ? original.named(Message.nameBeforeVia(from[0].name)) : original)
    }

    private static func address(in value: String?) -> MailAddress? {
        value.flatMap { MailReading.addresses($0, limit: 1).first }
    }

    /// "'Anna Berg' via Teachers".
    private static func nameBeforeVia(_ name: String) -> String {
        let own = name.firstRange(of: " via ").map { String(name[..<$0.lowerBound]) } ?? ""
        return ASCII.trimmed(own).trimmingQuotes
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        hasPrefix("'") && hasSuffix("'") && utf8.count > 2 ? String(dropFirst().dropLast()) : self
    }
}

extension MailAddress {
    fileprivate func named(_ name: String) -> MailAddress { MailAddress(name: name, address: address) ?? self }
}
