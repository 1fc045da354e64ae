import Files
import Foundation
import Guild

// The words of one file. Standard input: a line, `format` or `format charset`, and the file's octets. Standard output: `FileText`
// as JSON. It opens nothing and says nothing else; whoever starts it bounds its time and its memory.
let input = FileHandle.standardInput.readData(ofLength: FileText.largest + 1_000)
guard let end = input.prefix(200).firstIndex(of: 0x0A) else { exit(2) }
let head = String(decoding: input[..<end], as: UTF8.self).split(separator: " ")
guard let first = head.first, let format = FileFormat(rawValue: String(first)) else { exit(2) }
let text = FileReading.read(
    [UInt8](input[input.index(after: end)...]), as: format, charset: head.dropFirst().first.map { String($0) })
FileHandle.standardOutput.write(try JSONEncoder().encode(text))
