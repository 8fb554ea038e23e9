import type { WritingHelp } from './help'
import type { Reading, Span } from './reading'

export type CompletionKind = 'component' | 'attribute' | 'value' | 'name' | 'key' | 'word' | 'snippet'

/** Something that fits. `stops` are the places inside `insert` to fill in, one after another; the last is where one goes on. */
export type Completion = {
	label: string
	kind: CompletionKind
	detail: string
	insert: string
	stops: Span[]
}

/** What fits at an offset, to be put in place of what stands from `from` to `to`. */
export type Completions = Span & { options: Completion[] }

export type CompletionAsked = {
	kind: 'scenario' | 'lesson' | 'course'
	/** As it is now. */
	text: string
	offset: number
	/** Of this text or of one a little older: only the names in it are used, and what variables are. */
	reading: Reading | null
	help: WritingHelp
	/** What there is elsewhere, as far as it is known: `course/lesson#idea`, scenarios by slug, entries of the glossary. */
	anchors?: readonly string[]
	scenarios?: readonly string[]
	terms?: readonly string[]
}

/** A completion out of a text in which `$` marks the places to fill in: `id="$"`. */
export function completion(label: string, kind: CompletionKind, detail: string, written = label): Completion {
	const stops: Span[] = []
	const [first = '', ...parts] = written.split('$')
	let insert = first
	for (const part of parts) {
		stops.push({ start: insert.length, end: insert.length })
		insert += part
	}
	return { label, kind, detail, insert, stops }
}
