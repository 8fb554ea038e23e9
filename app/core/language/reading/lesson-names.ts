import type { NamePlace, WrittenPart } from '../../writing/reading'

/** Other tags of a lesson with an id of their own: what asks, and what keeps what people write. */
const asks = new Set(['Check', 'Order', 'Match', 'Sort', 'Moment', 'Reflect', 'Rewrite'])
const link = /\]\(#(idea-)?([a-z][a-z0-9-]*)\)/g

/** Where a lesson or a course gives its passages and checks their names, and where it links to one of its own. */
export function lessonNames(source: string, parts: readonly WrittenPart[]): NamePlace[] {
	const names: NamePlace[] = []
	const links: { name: string; at: number }[] = []
	look(parts)
	const known = new Map(names.map((one) => [one.name, one.kind]))
	for (const { name, at } of links) {
		const kind = known.get(name)
		if (kind)
			names.push({ kind, name, scope: null, at: { start: at, end: at + name.length }, declares: false })
	}
	return names.sort((a, b) => a.at.start - b.at.start)

	function look(some: readonly WrittenPart[]): void {
		for (const part of some) {
			if ('words' in part) {
				for (const found of part.text.matchAll(link))
					links.push({
						name: found[2] ?? '',
						at: part.words.start + found.index + 3 + (found[1]?.length ?? 0),
					})
				continue
			}
			const span = part.attributes.find(({ name }) => name === 'id')?.valueSpan
			const written = span ? source.slice(span.start, span.end) : ''
			const name = written.trim()
			if (span && name !== '' && (part.name === 'Idea' || asks.has(part.name))) {
				const start = span.start + written.indexOf(name)
				const kind = part.name === 'Idea' ? 'idea' : 'check'
				names.push({ kind, name, scope: null, at: { start, end: start + name.length }, declares: true })
			}
			look(part.children)
		}
	}
}
