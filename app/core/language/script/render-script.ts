import { type Item, isShown } from './script'

/** Words, deeds, likes and whys of a reply come before what is different in some cases, as a script shows them. */
export function scriptOrder(item: Item): Item[] {
	const shown = item.children.filter(isShown)
	if (item.kind !== 'reply') return shown
	const rank = ({ kind }: Item): number => (kind === 'words' ? 0 : kind === 'if' ? 2 : 1)
	return [0, 1, 2].flatMap((step) => shown.filter((one) => rank(one) === step))
}

export type Lines = {
	/** Adds a line and gives its number, from 1. */
	add: (text: string) => number
	text: () => string
}

export function openLines(): Lines {
	const lines: string[] = []
	return { add: (text) => lines.push(text), text: () => (lines.length === 0 ? '' : `${lines.join('\n')}\n`) }
}

/** Whether a paragraph would be taken for something else where it stands. */
export type Doubt = (section: Item, text: string) => boolean

/** Writes a section's lines and notes in each item on which line it stands. */
export function renderSection(section: Item, lines: Lines, doubt: Doubt): void {
	lines.add('')
	if (section.kind === 'locked') {
		section.line = lines.add(`[[${section.text}]]`)
		return
	}
	section.line = lines.add(headingLine(section))
	let before = ''
	for (const part of scriptOrder(section)) {
		const group = part.kind === 'story' ? before !== 'story' : true
		if (group) lines.add('')
		renderPart(part, '')
		before = part.kind
	}

	function renderPart(part: Item, prefix: string): void {
		if (part.kind === 'words') part.line = lines.add(`${prefix}${stage(part.text)}`)
		else if (part.kind === 'pick') renderPick(part)
		else if (part.kind === 'reply') renderReply(part)
		else renderWords(part, `${prefix}${headOf(part)}`, '  ')
	}

	function stage(text: string): string {
		return doubt(section, text) ? `Stage: ${text}` : text
	}

	function renderPick(pick: Item): void {
		const choices = scriptOrder(pick)
		choices.forEach((one, at) => {
			renderPart(one, at === 0 ? 'Either: ' : 'Or: ')
			if (at === 0) pick.line = one.line
		})
		if (choices.length === 0) pick.line = lines.add('Either:')
	}

	function renderReply(reply: Item): void {
		const parts = scriptOrder(reply)
		const [first, ...rest] = parts
		const spoken = first?.kind === 'words'
		const done = first?.kind === 'deed' && first.children.filter(isShown).length === 1 && !spoken
		const words = spoken ? first.text : done ? `(${first.children.find(isShown)?.text ?? ''})` : ''
		reply.line = lines.add(`- ${words}${tailText(reply)}`.trimEnd())
		if (first && (spoken || done)) {
			first.line = reply.line
			if (done) for (const one of first.children) one.line = reply.line
		}
		for (const part of spoken || done ? rest : parts) renderInReply(part)
	}

	function renderInReply(part: Item): void {
		if (part.kind === 'words') part.line = lines.add(`  ${part.text}`)
		else if (part.kind === 'if') {
			part.line = lines.add(`  If: ${part.fields.when ?? ''}${tailText(part)}`)
			for (const why of scriptOrder(part)) renderWords(why, '  Why: ', '    ')
		} else if (part.kind === 'deed' && part.children.filter(isShown).length === 1) {
			part.line = lines.add(`  (${part.children.find(isShown)?.text ?? ''})`)
			for (const one of part.children) one.line = part.line
		} else renderWords(part, `  ${headOf(part)}`, '    ')
	}

	function renderWords(part: Item, head: string, indent: string): void {
		const [first, ...rest] = scriptOrder(part)
		part.line = lines.add(`${head}${first?.text ?? ''}`.trimEnd())
		if (first) first.line = part.line
		for (const one of rest) one.line = lines.add(`${indent}${one.text}`)
	}
}

function headingLine({ kind, fields }: Item): string {
	if (kind === 'brief') return '# Brief'
	if (kind === 'scene') return `# ${fields.title ?? ''}`.trimEnd()
	return `# Ending: ${fields.title ?? ''}${fields.outcome ? ` (${fields.outcome})` : ''}`
}

function tailText({ fields }: Item): string {
	const marks = [
		...(fields.tone === undefined ? [] : [`tone ${fields.tone}`]),
		...(fields.respect === undefined ? [] : [`respect ${fields.respect}`]),
	]
	return `${fields.to === undefined ? '' : ` \u2192 ${fields.to}`}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`
}

function headOf({ kind, fields }: Item): string {
	if (kind === 'line') {
		const how = [
			...(fields.thinks ? ['thinks'] : []),
			...(fields.mood ? [`when ${fields.mood}`] : []),
			...(fields.when ? [`if ${fields.when}`] : []),
		]
		return `${fields.who ?? ''}${how.length === 0 ? '' : ` (${how.join(', ')})`}: `
	}
	if (kind === 'see') return fields.title ? `See (${fields.title}): ` : 'See: '
	if (kind === 'story') return fields.experience ? `Story (${fields.experience}): ` : 'Story: '
	if (kind === 'later') return 'Later: '
	if (kind === 'why') return 'Why: '
	return kind === 'like' ? 'Like: ' : 'Deed: '
}
