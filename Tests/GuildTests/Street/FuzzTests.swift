import Fuzzing
import Testing

/// A bounded run; `scripts/fuzz` does many more. Nothing here is timed: a case that never ends is a test that never ends.
@Suite("Damaged mail")
struct FuzzTests {
    @Test("every seed reads")
    func seeds() { for seed in Seeds.all { #expect(Targets.read(seed) > 0) } }

    @Test("four hundred mutations are read without a trap")
    func mutations() {
        for number in 1...400 as ClosedRange<UInt64> {
            var mutator = Mutator(seed: number)
            Targets.read(mutator.mutated(Seeds.all, limit: 20_000))
        }
    }

    @Test("the same number gives the same mail")
    func determinism() {
        var one = Mutator(seed: 42), two = Mutator(seed: 42)
        #expect(one.mutated(Seeds.all) == two.mutated(Seeds.all))
    }
}
