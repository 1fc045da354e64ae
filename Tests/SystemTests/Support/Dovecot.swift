import Foundation
import Glibc

/// A real Dovecot of the test's own: IMAP on loopback, one user, plain, STARTTLS and imaps.
final class Dovecot: Sendable {
    static let user = "community", password = "secret"

    let directory = TestDirectory()
    let port = Ports.free()
    let tlsPort = Ports.free()
    /// The certificate, which is its own authority.
    var certificate: String { "\(directory.path)/cert.pem" }
    var maildir: String { "\(directory.path)/mail/\(Dovecot.user)/Maildir" }
    private let process: Program
    private let checker: Program?
    private let checkerPort = Ports.free()
    private let owner: (uid: uid_t, gid: gid_t)

    /// `capability` replaces what the server announces, to try a poorer one. `tokens`: the SASL mechanism by which OAuth 2
    /// tokens are taken, and nothing else; those that `good` names.
    init(capability: String? = nil, tokens mechanism: String? = nil) async throws {
        let path = directory.path
        if mechanism != nil {
            let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appendingPathComponent(
                    "Provider/token-checker.py")
            checker = try Program(
                "/usr/bin/python3", ["-B", script.path, "\(checkerPort)", "\(path)/good-tokens"],
                log: "\(path)/checker.log")
            directory.write("", to: "good-tokens")
            let port = checkerPort
            guard await eventually(20, { Ports.isOpen(port) }) else {
                throw ServerDidNotStart(what: "token-checker.py", log: checker?.log ?? "")
            }
        } else {
            checker = nil
        }
        directory.write(
            """
            introspection_mode = get
            introspection_url = http://127.0.0.1:\(checkerPort)/introspect?token=
            active_attribute = active
            active_value = true
            username_attribute = username
            username_format = %n
            """, to: "oauth2.conf")
        let passwords =
            mechanism.map {
                "auth_mechanisms = \($0)\npassdb {\n  driver = oauth2\n  mechanisms = \($0)\n  args = \(path)/oauth2.conf\n}"
            }
            ?? "auth_mechanisms = plain login\npassdb {\n  driver = passwd-file\n  args = username_format=%n \(path)/users\n}"
        let isRoot = getuid() == 0
        if isRoot, let nobody = getpwnam("nobody") {
            owner = (nobody.pointee.pw_uid, nobody.pointee.pw_gid)
        } else {
            owner = (getuid(), getgid())
        }
        let me = String(cString: getpwuid(getuid()).pointee.pw_name)
        let (service, login) = isRoot ? ("dovecot", "dovenull") : (me, me)
        for folder in ["run", "state", "mail"] {
            try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
        }
        for folder in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(
                atPath: "\(path)/mail/\(Dovecot.user)/Maildir/\(folder)", withIntermediateDirectories: true)
        }
        _ = try Program.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", "\(path)/key.pem", "-out", "\(path)/cert.pem",
            ])
        directory.write("\(Dovecot.user):{PLAIN}\(Dovecot.password)::::::\n", to: "users")
        let announced = capability.map { "protocol imap {\n  imap_capability = \($0)\n}\n" } ?? ""
        directory.write(
            """
            protocols = imap
            listen = 127.0.0.1
            base_dir = \(path)/run
            state_dir = \(path)/state
            log_path = \(path)/dovecot.log
            default_internal_user = \(service)
            default_internal_group = \(isRoot ? "dovecot" : String(cString: getgrgid(getgid()).pointee.gr_name))
            default_login_user = \(login)
            default_vsz_limit = 0
            first_valid_uid = 1
            first_valid_gid = 1
            ssl = yes
            ssl_cert = <\(path)/cert.pem
            ssl_key = <\(path)/key.pem
            disable_plaintext_auth = no
            \(passwords)
            auth_failure_delay = 0 secs
            mail_location = maildir:%h/Maildir
            mail_max_userip_connections = 100
            userdb {
              driver = static
              args = uid=\(owner.uid) gid=\(owner.gid) home=\(path)/mail/%n allow_all_users=no
            }
            namespace inbox {
              inbox = yes
            }
            service imap-login {
              inet_listener imap {
                port = \(port)
              }
              inet_listener imaps {
                port = \(tlsPort)
                ssl = yes
              }
            }
            service anvil {
              chroot =
            }
            service imap-login {
              chroot =
            }
            \(announced)
            """, to: "dovecot.conf")
        process = try Program(
            "/usr/sbin/dovecot", ["-F", "-c", "\(path)/dovecot.conf"], log: "\(path)/dovecot.out")
        giveToServer("\(path)/mail")
        let port = port, process = process
        guard await eventually(20, { Ports.isOpen(port) }) else {
            throw ServerDidNotStart(what: "dovecot", log: process.log)
        }
    }

    deinit {
        process.stop()
        checker?.stop(SIGKILL)
    }

    /// The tokens that are good from now on.
    func setGoodTokens(_ tokens: [String]) {
        directory.write(tokens.map { "\($0) \(Dovecot.user)\n" }.joined(), to: "good-tokens")
    }

    /// Ends the sessions of everybody who is logged in.
    func expireSessions() {
        _ = try? Program.run(
            "/usr/bin/doveadm", ["-c", "\(directory.path)/dovecot.conf", "kick", Dovecot.user])
    }

    private func giveToServer(_ path: String) {
        chown(path, owner.uid, owner.gid)
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
            chown("\(path)/\(name)", owner.uid, owner.gid)
        }
    }

    /// Puts a mail into INBOX, as a delivery agent does.
    func deliver(_ mail: String) {
        let name = "\(Int(Date().timeIntervalSince1970)).M\(Int.random(in: 0..<1_000_000_000))P\(getpid()).test"
        let temporary = "\(maildir)/tmp/\(name)"
        let text = mail.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        _ = FileManager.default.createFile(atPath: temporary, contents: Data(text.utf8))
        chown(temporary, owner.uid, owner.gid)
        rename(temporary, "\(maildir)/new/\(name)")
    }

    func deliver(from: String, to: String, _ subject: String, _ text: String) {
        deliver(Mails.plain(from: from, to: to, subject: subject, id: "\(UUID().uuidString)@x.example", text: text))
    }

    /// How many mails lie in a folder: "" is INBOX, "Guildpost.Done".
    func count(_ folder: String = "") -> Int { files(folder).count }

    func files(_ folder: String = "") -> [String] {
        let path = folder.isEmpty ? maildir : "\(maildir)/.\(folder)"
        return ["new", "cur"].flatMap { part in
            ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(part)")) ?? []).map {
                "\(path)/\(part)/\($0)"
            }
        }
    }
}

struct ServerDidNotStart: Error {
    var what: String
    var log: String
}
