import Foundation
import Glibc
import Mail

/// A Maildir on disk: tmp → new → cur, unique names, fsync before rename (https://cr.yp.to/proto/maildir.html).
struct Maildir: Sendable {
    let path: String

    init(_ path: String) { self.path = path }

    func make() throws(SourceError) {
        for folder in ["tmp", "new", "cur"] {
            do {
                try FileManager.default.createDirectory(
                    atPath: "\(path)/\(folder)", withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            } catch {
                throw .folder("the Maildir \(path) cannot be made: \(error.localizedDescription)")
            }
        }
    }

    private static let host: String = {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, 255)
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.replacing("/", with: "\\057").replacing(":", with: "\\072")
    }()

    /// Writes a mail into `new`, durably. Returns its name.
    func deliver(_ bytes: [UInt8], number: Int) throws(SourceError) -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let name = "\(time.tv_sec).M\(time.tv_nsec / 1000)P\(getpid())Q\(number).\(Maildir.host)"
        let temporary = "\(path)/tmp/\(name)"
        let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .disconnected("\(temporary) cannot be written: \(Maildir.why())") }
        var at = 0
        while at < bytes.count {
            let wrote = bytes.withUnsafeBytes { write(file, $0.baseAddress! + at, bytes.count - at) }
            guard wrote > 0 else {
                Glibc.close(file)
                unlink(temporary)
                throw .disconnected("\(temporary) cannot be written: \(Maildir.why())")
            }
            at += wrote
        }
        let synced = fsync(file) == 0
        Glibc.close(file)
        guard synced, rename(temporary, "\(path)/new/\(name)") == 0 else {
            unlink(temporary)
            throw .disconnected("\(temporary) cannot be delivered: \(Maildir.why())")
        }
        syncFolder("new")
        return name
    }

    func syncFolder(_ folder: String) {
        let directory = Glibc.open("\(path)/\(folder)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        Glibc.close(directory)
    }

    static func isFile(_ info: stat) -> Bool { info.st_mode & S_IFMT == S_IFREG }

    /// What a file held when it was opened. Nil: it is gone, or no file; nothing here waits for anybody.
    static func contents(_ path: String, atMost most: Int = .max) -> [UInt8]? {
        let file = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { Glibc.close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, isFile(info) else { return nil }
        let wanted = min(Int(info.st_size), most)
        return [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = read(file, buffer.baseAddress! + count, wanted - count)
                guard got > 0 else { break }
                count += got
            }
        }
    }

    static func why() -> String { String(cString: strerror(errno)) }
}
