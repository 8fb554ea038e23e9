import { readBody } from '../../body/read-body'
import type { DraftBeat, DraftPlainBeat } from '../../draft'
import { cutFront } from '../../front/cut-front'
import { isCounted } from '../../line-ids'
import { preflight } from '../../preflight'
import type { TextEdit } from '../../problem'
import type { Report } from '../../report'
import { idFromWords } from './id-from-words'

/** Two lines of one scene share no id; lines of a segment get theirs once, where they are written. */
type Line = { at: number; id: string; text: string }

const tag = /<(?:Says|Thinks|Later|See)\b/y

/**
 * Gives every line that has no id one of its own: edits that put ` id="…"` behind the names of their tags and change
 * nothing else. Paragraphs have no tag to carry an id; they are found by their words. A text that cannot be read gets
 * none.
 */
export function lineIdEdits(text: string): TextEdit[] {
	const quiet: Report = () => {}
	const source = preflight(text, quiet)
	if (source === null) return []
	const { scenes, endings, segments } = readBody(source, cutFront(text, quiet).bodyAt, quiet)
	const owners = [...scenes, ...segments.flatMap((segment) => segment.scenes), ...endings]
	return owners.flatMap(({ beats }) => editsIn(text, beats)).sort((a, b) => a.start - b.start)
}

function editsIn(text: string, beats: readonly DraftBeat[]): TextEdit[] {
	const lines = beats.flatMap((beat) => (beat.kind === 'pick' ? beat.of : [beat])).flatMap(lineOf)
	const taken = new Set(lines.map(({ id }) => ownName(id)))
	return lines.flatMap(({ at, id, text: words }) => {
		tag.lastIndex = at
		const found = tag.exec(text)
		if (!found || !isCounted(ownName(id))) return []
		const name = idFromWords(words, taken)
		taken.add(name)
		const end = at + found[0].length
		return [{ start: end, end, text: ` id="${name}"` }]
	})
}

function lineOf(beat: DraftPlainBeat): Line[] {
	if (beat.kind === 'prose') return []
	if ('line' in beat) return [{ at: beat.at, id: beat.line.id, text: beat.line.text }]
	const words = beat.kind === 'see' ? `${beat.title}. ${beat.text}` : beat.text
	return [{ at: beat.at, id: beat.id, text: words }]
}

/** What follows the owner: `says-1` of `opening:pick-1:says-1`, `third-call` of `opening:third-call`. */
const ownName = (id: string): string => id.slice(id.lastIndexOf(':') + 1)
