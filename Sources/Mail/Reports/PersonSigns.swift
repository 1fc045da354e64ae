/// Signs that a person wrote a mail, whatever its subject sounds like: machines leave them out.
extension Message {
    /// A program for people wrote it, or its own header says that no machine did.
    var isByPersonsProgram: Bool {
        if field("User-Agent") != nil { return true }
        if let mark = field("Auto-Submitted"), ASCII.same(ASCII.trimmed(mark), "no") { return true }
        // Gmail's own page and apps write no program's name.
        if field("X-Gm-Message-State") != nil, field("X-Failed-Recipients") == nil, !BounceProse.hasNullReturn(self) {
            return true
        }
        let program = field("X-Mailer").map { ASCII.lowered($0) } ?? ""
        return Message.personsPrograms.contains { program.contains($0) }
    }

    private static let personsPrograms = [
        "thunderbird", "apple", "iphone", "ipad", "outlook", "mutt", "evolution", "k-9", "fairemail", "roundcube",
        "kmail", "claws", "airmail", "mailspring", "samsung", "yahoo",
    ]

    /// It came back on a path that leads to a person (RFC 5321 §4.5.5: reports have none).
    var hasPersonsReturnPath: Bool {
        guard let path = field("Return-Path").flatMap({ MailReading.addresses($0, limit: 1).first }),
            let author = from.first
        else { return false }
        return path.key == author.key && !BouncePhrases.robots.occur(in: ASCII.lowered(author.local))
    }

    /// A letter to many, which offers a way out: nobody's report.
    var isNewsletter: Bool {
        field("List-Unsubscribe") != nil && (field("List-Id") != nil || field("Precedence") != nil)
    }
}
