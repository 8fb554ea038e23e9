import { fuzzDocument } from '#test/support/fuzz/document'
import { faultIn } from '#test/support/fuzz/fault-in'

// Started by fuzz.ts: takes every `step`th seed from the first to the last, and says before each which one it is.
const [first = 1, last = 0, step = 1] = process.argv.slice(2).map(Number)

for (let seed = first; seed <= last; seed += step) {
	process.send?.({ seed })
	const { kind, text } = fuzzDocument(seed)
	const before = process.cpuUsage()
	// Fairness plays a thousand runs of a sound scenario: too long to ask of each.
	const fault = faultIn(text, { fair: seed % 50 === 0 })
	process.send?.({ done: seed, kind, ms: spent(before), fault })
	// Lets the messages go out: a document that never ends must not keep its own number back.
	await new Promise((go) => setImmediate(go))
}
process.disconnect()

/** The processor's time since then, in milliseconds: the machine may be busy with something else. */
function spent(before: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1000
}
