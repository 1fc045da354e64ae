import Crypto

/// SHA-256 of a file's bytes: under this name it is kept once.
public enum ContentHash {
    /// Two small digits an octet.
    public static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    public static func of(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
