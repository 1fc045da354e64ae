extension Unicode.Scalar {
    /// Scripts that write without spaces, and mix with Latin names.
    var isKanaOrHan: Bool { (0x3040...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) }
}
