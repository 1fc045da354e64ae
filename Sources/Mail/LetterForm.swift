/// A letter's bytes, frozen, with the places that differ from one recipient to the next.
///
/// Composed once; for each recipient `filled(by:)` copies the bytes and writes the tokens into the holes, so a
/// retry is byte-identical and a large audience costs one rendering. All holes have one width, that of a token.
public struct LetterForm: Sendable, Equatable {
    public var bytes: [UInt8]
    public var holes: [Hole]

    public struct Hole: Sendable, Equatable {
        public static let width = 32
        public var offset: Int
        /// What fills it; the meaning of the number is the composer's.
        public var kind: UInt8
    }

    public init(bytes: [UInt8], holes: [Hole]) {
        self.bytes = bytes
        self.holes = holes
    }

    /// Finds the placeholders that the composer left, and blanks them.
    init(bytes: [UInt8], placeholders: Placeholders) {
        var bytes = bytes
        var holes: [Hole] = []
        var at = 0
        while let hit = bytes.firstRange(of: placeholders.marker, from: at) {
            let start = hit.lowerBound - 2
            at = hit.upperBound
            guard start >= 0, start + Hole.width <= bytes.count, placeholders.startsOne(bytes[start...]) else {
                continue
            }
            let kind = bytes[start + 1] - UInt8(ascii: "0")
            holes.append(Hole(offset: start, kind: kind))
            for index in start..<start + Hole.width { bytes[index] = UInt8(ascii: "x") }
            at = start + Hole.width
        }
        self.init(bytes: bytes, holes: holes)
    }

    /// The letter for one recipient. `fill` gives the 32 ASCII bytes for a kind of hole.
    public func filled(by fill: (UInt8) -> [UInt8]) -> [UInt8] {
        guard !holes.isEmpty else { return bytes }
        var copy = bytes
        var made: [UInt8: [UInt8]] = [:]
        copy.withUnsafeMutableBufferPointer { buffer in
            for hole in holes {
                let token: [UInt8]
                if let known = made[hole.kind] {
                    token = known
                } else {
                    token = fill(hole.kind)
                    precondition(token.count == Hole.width)
                    made[hole.kind] = token
                }
                for index in 0..<Hole.width { buffer[hole.offset + index] = token[index] }
            }
        }
        return copy
    }

    /// Five octets a hole: offset (big endian), kind. The form in which holes are stored.
    public var encodedHoles: [UInt8] {
        holes.flatMap { hole -> [UInt8] in
            let offset = UInt32(hole.offset)
            return [
                UInt8(truncatingIfNeeded: offset >> 24), UInt8(truncatingIfNeeded: offset >> 16),
                UInt8(truncatingIfNeeded: offset >> 8), UInt8(truncatingIfNeeded: offset), hole.kind,
            ]
        }
    }

    public static func decodedHoles(_ bytes: [UInt8]) -> [Hole] {
        stride(from: 0, to: bytes.count - bytes.count % 5, by: 5).map { at -> Hole in
            var offset = 0
            for byte in bytes[at..<at + 4] { offset = offset << 8 | Int(byte) }
            return Hole(offset: offset, kind: bytes[at + 4])
        }
    }
}

/// Stand-ins for tokens while a letter is being written. They hold fresh chance, so nobody can write one into a
/// post beforehand, and digits that no token has.
public struct Placeholders: Sendable {
    let marker: [UInt8]

    /// `nonce`: 28 bytes of [a-z2-7], fresh for every letter.
    public init(nonce: String) {
        precondition(nonce.utf8.count == 28)
        marker = [UInt8(ascii: "9")] + Array(nonce.utf8) + [UInt8(ascii: "1")]
    }

    /// 32 characters. `kind` is 1…9.
    public func text(_ kind: UInt8) -> String { "0\(kind)" + String(decoding: marker, as: UTF8.self) }

    func startsOne(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= LetterForm.Hole.width, bytes.first == UInt8(ascii: "0") else { return false }
        let after = bytes.index(bytes.startIndex, offsetBy: 2)
        return bytes[after..<bytes.startIndex + LetterForm.Hole.width].elementsEqual(marker)
    }
}
