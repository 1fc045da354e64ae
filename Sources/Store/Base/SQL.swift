/// A statement, written in our own source: literals, and pieces that are literals themselves. Values go in as arguments;
/// there is no way in for a String.
struct SQL: ExpressibleByStringInterpolation {
    let text: String

    init(stringLiteral: StaticString) { text = stringLiteral.description }

    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        mutating func appendInterpolation(_ piece: SQL) { text += piece.text }
    }
}
