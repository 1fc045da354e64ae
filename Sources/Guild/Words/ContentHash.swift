import Crypto

/// SHA-256 of a file's bytes: under this name it is kept once.
public enum ContentHash {
    public static func of(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
