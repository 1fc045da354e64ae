import Foundation
import Fuzzing

// reading-fuzz NUMBER 0 -: writes that case to standard output.
// reading-fuzz FIRST COUNT FILE: reads mutated seeds numbered from FIRST on. FILE holds the number of the case in hand,
// so that whoever runs this knows which one ended it. `scripts/fuzz` does.

let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard arguments.count == 3, let first = UInt64(arguments[0]), let count = UInt64(arguments[1]) else {
    FileHandle.standardError.write(Data("usage: reading-fuzz FIRST COUNT FILE\n".utf8))
    exit(2)
}
if count == 0 {
    var mutator = Mutator(seed: first)
    FileHandle.standardOutput.write(Data(mutator.mutated(Seeds.all)))
    exit(0)
}
let descriptor = open(arguments[2], O_RDWR | O_CREAT, 0o600)
ftruncate(descriptor, 8)
let page = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)!.bindMemory(to: UInt64.self, capacity: 1)

var worst: (seconds: Double, number: UInt64, octets: Int) = (0, first, 0)
var sum = 0
let clock = ContinuousClock()
for number in first..<(first + count) {
    page.pointee = number
    var mutator = Mutator(seed: number)
    let bytes = mutator.mutated(Seeds.all)
    let spent = clock.measure { sum &+= Targets.read(bytes) }
    let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
    if seconds > worst.seconds { worst = (seconds, number, bytes.count) }
}
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
print(
    "{\"cases\": \(count), \"worst_seconds\": \(worst.seconds), \"worst_case\": \(worst.number), \"worst_octets\": \(worst.octets), \"memory_mb\": \(usage.ru_maxrss / 1024)}"
)
