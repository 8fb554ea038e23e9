import type { DraftSegment } from '../draft'
import type { ProblemCode } from '../problems'
import type { Report } from '../report'
import type { Instance } from './expand'

/** What the segment itself has been asked about, before any use of it was expanded. */
const asked: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'duplicate-id',
	'no-way-to-ending',
	'loop-without-exit',
	'unknown-target',
])
/** What is wrong with a segment only where it is so in every use of it. */
const everywhere: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['unreachable-scene', 'reply-on-no-path'])
/** What is told in words that differ from use to use. */
const onceEach: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'replies-run-out',
	'fact-too-early',
	'scorer-differs',
	'like-taken-for-another',
])

/** A name that uses have made, what it was in its segment, and which use made it. */
type Made = { local: string; use: string }

/**
 * A report for a draft whose uses are expanded: what stands in a segment is told once, at its own place and by its own
 * names, however often the segment is used. `told` says the last of it, and must be called.
 */
export function segmentReport(
	segments: readonly DraftSegment[],
	instances: readonly Instance[],
	report: Report,
): { report: Report; told: () => void } {
	if (instances.length === 0) return { report, told: () => undefined }
	const made = new Map<string, Made>()
	for (const { names, made: one } of instances)
		for (const list of [names.places, names.replies])
			for (const [local, name] of list) if (!made.has(name)) made.set(name, { local, use: one.use })
	const unreached = new Set<string>()
	const waiting = new Map<string, { uses: Set<string>; segment: DraftSegment; say: () => void }>()
	const said = new Set<string>()
	return {
		report: (code, at, message, fix, ...rest) => {
			const segment = segments.find((one) => at >= one.at && at < one.end)
			const named = namedIn(message, made)
			const use = named && (made.get(named)?.use ?? null)
			// A use is called like its entry: where nothing comes to that, nothing inside it is at fault.
			if (code === 'unreachable-scene' && use !== null && use === named) unreached.add(use)
			if (!segment) return report(code, at, message, fix, ...rest)
			if (asked.has(code)) return
			const key = `${code} ${at}`
			if (onceEach.has(code) && said.has(key)) return
			said.add(key)
			const way = fix === undefined ? undefined : inOwnNames(fix, made)
			const say = () => report(code, at, inOwnNames(message, made), way, ...rest)
			if (!everywhere.has(code) || use === null) return say()
			const before = waiting.get(key) ?? { uses: new Set(), segment, say }
			before.uses.add(use)
			waiting.set(key, before)
		},
		told: () => {
			for (const { uses, segment, say } of waiting.values()) {
				const reached = instances.filter((one) => one.segment === segment && !unreached.has(one.made.use))
				if (reached.length > 0 && reached.every(({ made: one }) => uses.has(one.use))) say()
			}
		},
	}
}

const quoted = /"([a-z][a-z0-9-]*)"/g

const inOwnNames = (text: string, made: ReadonlyMap<string, Made>): string =>
	text.replace(quoted, (written, name: string) => {
		const local = made.get(name)?.local
		return local === undefined ? written : `"${local}"`
	})

function namedIn(message: string, made: ReadonlyMap<string, Made>): string | null {
	for (const [, name = ''] of message.matchAll(quoted)) if (made.has(name)) return name
	return null
}
