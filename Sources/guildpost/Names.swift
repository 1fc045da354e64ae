import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

func plain(_ handle: String) -> String {
    ASCII.lowered(handle.hasPrefix("@") ? String(handle.dropFirst()) : handle)
}

func mailbox(_ text: String) throws -> MailAddress {
    let found = MailReading.addresses(text, limit: 2)
    guard found.count == 1 else {
        throw Stop(.usage, "\"\(text)\" is not one mail address; write 'Jane Doe <jane@example.org>'")
    }
    return found[0]
}
