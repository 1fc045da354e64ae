import Foundation
import Glibc
import Mail
import Testing

/// OAuth 2 tokens at a real Dovecot, which asks a token checker (RFC 7662) about each.
@Suite("Tokens instead of passwords")
struct TokenTests {
    /// A program that prints the lines of `tokens.txt` one after the other; the last again and again.
    private static func installation(_ dovecot: Dovecot, _ tokens: [String]) throws -> TestInstallation {
        let guild = try TestInstallation(in: .tokens(dovecot))
        guild.directory.write(
            """
            #!/bin/sh
            cd \(guild.directory.path)
            head -n 1 tokens.txt
            [ "$(wc -l < tokens.txt)" -gt 1 ] && sed -i 1d tokens.txt
            exit 0
            """, to: "token")
        chmod("\(guild.directory.path)/token", 0o700)
        give(tokens, guild)
        return guild
    }

    private static func give(_ tokens: [String], _ guild: TestInstallation) {
        guild.directory.write(tokens.map { $0 + "\n" }.joined(), to: "tokens.txt")
    }

    @Test(
        "a good token opens the mailbox, an expired one is asked for anew, a revoked one is said to be refused",
        arguments: ["xoauth2", "oauthbearer"])
    func tokens(mechanism: String) async throws {
        let dovecot = try await Dovecot(tokens: mechanism)
        dovecot.setGoodTokens(["first"])
        let guild = try TokenTests.installation(dovecot, ["first"])
        try guild.seed()
        let good = try guild.guildpost(["check"])
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("mail in: login"))

        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") }, "\(daemon.log)")
        // The hour is over: the session ends, the program's first word is still the old token.
        TokenTests.give(["first", "second"], guild)
        dovecot.setGoodTokens(["second"])
        dovecot.expireSessions()
        dovecot.deliver(
            from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", "After an hour", "Still here.")
        #expect(await eventually(90) { guild.letters.count >= 2 }, "\(daemon.log)")
        #expect(!daemon.log.contains("mailbox unreachable") || daemon.log.contains("mailbox open"))
        daemon.stop()

        // Revoked: said plainly, with what to do.
        dovecot.setGoodTokens([])
        let bad = try guild.guildpost(["check"])
        #expect(bad.status == 1)
        #expect(bad.output.contains("token_command"), "\(bad.output)")
        #expect(!bad.output.contains("second"), "no token is ever shown")
        // A program that gives none.
        TokenTests.give([""], guild)
        #expect(try guild.guildpost(["check"]).output.contains("gave no password"))
    }
}
