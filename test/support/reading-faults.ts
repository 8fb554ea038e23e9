import type { OutlineItem, Reading, Span, WrittenPart } from '#app/core/writing/reading'

/** What is wrong with a reading of a text, in words: places outside the text or outside what they stand in, other words. */
export function readingFaults(text: string, { outline, names, tags, fields, front }: Reading): string[] {
	const faults: string[] = []
	const note = (fault: string, { start, end }: Span) => faults.push(`${fault} at ${start}-${end}`)
	const whole = { start: 0, end: text.length }
	const within = (span: Span, outer: Span, what: string) => {
		if (span.start > span.end || span.start < outer.start || span.end > outer.end)
			note(`${what} outside ${outer.start}-${outer.end}`, span)
	}
	if (front) within(front, whole, 'front matter')
	for (const { at, name, kind } of names)
		if (name === '' || text.slice(at.start, at.end) !== name) note(`${kind} "${name}"`, at)
	for (const { span, path } of fields) within(span, front ?? whole, path.join('.'))
	parts(tags, whole)
	items(outline, whole)
	return faults

	function parts(list: readonly WrittenPart[], outer: Span): void {
		let done = outer.start
		for (const part of list) {
			const span = 'words' in part ? part.words : part.span
			within(span, { start: done, end: outer.end }, 'words' in part ? 'words' : part.name)
			done = span.end
			if ('words' in part) {
				if (text.slice(span.start, span.end) !== part.text) note('other words', span)
				continue
			}
			within(part.open, part.span, `opening of ${part.name}`)
			if (part.inside) within(part.inside, part.span, `inside of ${part.name}`)
			for (const { name, span: whole, valueSpan } of part.attributes) {
				within(whole, part.open, `attribute ${name}`)
				if (valueSpan) within(valueSpan, whole, `value of ${name}`)
			}
			parts(part.children, part.inside ?? part.span)
		}
	}

	function items(list: readonly OutlineItem[], outer: Span): void {
		let done = outer.start
		for (const { kind, span, children } of list) {
			within(span, { start: done, end: outer.end }, kind)
			done = span.end
			items(children, span)
		}
	}
}
