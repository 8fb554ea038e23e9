/** A stretch of source and what the script shows for it; nothing for a note. */
export type Atom = { start: number; end: number; shown: string }

const special =
	/\s*\r?\n\s*|\\(?=[!-/:-@[-`{-~])[\s\S]|&(lt|gt|amp|quot|apos|nbsp);|&#(\d{1,6}|x[\da-f]{1,6});|\{\s*\/\*[\s\S]*?\*\/\s*\}|<Note\b[^<>]*>[\s\S]*?<\/Note>|<(?:Value|Fact)\s+of="([a-z][a-z0-9-]*)"\s*(?:\/>|><\/(?:Value|Fact)>)/gi
const named: ReadonlyMap<string, string> = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0'],
])

/** The words from `start` to `end`, cut into stretches that are shown as they are and those that are not. */
export function atomsOf(text: string, start: number, end: number): Atom[] {
	const passage = text.slice(start, end)
	const atoms: Atom[] = []
	let done = 0
	for (const found of passage.matchAll(special)) {
		plain(done, found.index)
		done = found.index + found[0].length
		atoms.push({ start: start + found.index, end: start + done, shown: shownFor(found) })
	}
	plain(done, passage.length)
	return atoms

	function plain(from: number, to: number): void {
		for (let at = from; at < to; at += 1)
			atoms.push({ start: start + at, end: start + at + 1, shown: passage[at] ?? '' })
	}
}

function shownFor(found: RegExpMatchArray): string {
	const [written, entity, code, slot] = found
	if (slot) return `[[${slot}]]`
	if (entity) return named.get(entity.toLowerCase()) ?? written
	if (code) return fromCode(code) ?? written
	if (written.startsWith('\\')) return written.slice(1)
	return written.startsWith('{') || written.startsWith('<') ? '' : ' '
}

function fromCode(code: string): string | null {
	const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10)
	return point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
		? String.fromCodePoint(point)
		: null
}

export const shownWords = (text: string, start: number, end: number): string =>
	atomsOf(text, start, end)
		.map(({ shown }) => shown)
		.join('')
