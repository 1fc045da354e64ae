import CCurl

/// A server to talk to. Made from the configuration.
public struct Endpoint: Sendable {
    public enum Encryption: String, Sendable, Codable, CaseIterable {
        /// TLS from the first byte.
        case tls
        /// Plain at first, then TLS or nothing.
        case starttls
        /// No encryption: for loopback.
        case none
    }

    public var host: String
    public var port: Int
    public var encryption: Encryption
    /// A PEM file of certificate authorities instead of the system's.
    public var authorities: String?
    public var verifiesCertificate: Bool
    public var connectSeconds: Int

    public init(
        host: String, port: Int, encryption: Encryption, authorities: String? = nil, verifiesCertificate: Bool = true,
        connectSeconds: Int = 30
    ) {
        self.host = host
        self.port = port
        self.encryption = encryption
        self.authorities = authorities
        self.verifiesCertificate = verifiesCertificate
        self.connectSeconds = connectSeconds
    }
}

/// What to log in with. Fetched anew for every connection: tokens expire, passwords change.
public struct Credential: Sendable {
    public var user: String
    public var secret: Secret

    public enum Secret: Sendable {
        case password(String)
        /// An OAuth 2 access token, for XOAUTH2 or OAUTHBEARER.
        case bearer(String)
    }

    public init(user: String, secret: Secret) {
        self.user = user
        self.secret = secret
    }
}

/// Gives the credential, or nil where the server wants none. Throws a plain sentence.
public typealias CredentialSource = @Sendable () throws -> Credential?

public struct CredentialError: Error, Sendable {
    public var sentence: String
    public init(_ sentence: String) { self.sentence = sentence }
}
