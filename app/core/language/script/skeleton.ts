import { nameFrom } from '../names'
import { folded } from './folded'
import { frontValue } from './front-lines'
import type { ParsedScript } from './parse-script'
import type { Met } from './people-met'
import { type Item, itemOf } from './script'

/** The parts of a scenario that begins with a script: with a brief, an ending, and a way on from each reply. */
export function skeletonOf(read: ParsedScript): Item[] {
	const sections = titled(read)
	const scenes = sections.filter(({ kind }) => kind === 'scene')
	const brief = itemOf('brief', 1, {
		children: [itemOf('words', 1, { text: 'TODO: who the trainee is, and what they may decide.' })],
	})
	const ending = itemOf('ending', 1, { fields: { title: 'How it ends', outcome: 'partly' } })
	const scene = itemOf('scene', 1, { fields: { title: 'The first scene' } })
	const whole = [
		...(sections.some(({ kind }) => kind === 'brief') ? [] : [brief]),
		...sections,
		...(scenes.length === 0 ? [scene] : []),
		...(sections.some(({ kind }) => kind === 'ending') ? [] : [ending]),
	]
	const ordered = [
		...whole.filter(({ kind }) => kind === 'brief').slice(0, 1),
		...whole.filter(({ kind }) => kind === 'scene'),
		...whole.filter(({ kind }) => kind === 'ending'),
	]
	for (const later of whole.filter(({ kind }) => kind === 'brief').slice(1))
		ordered[0]?.children.push(...later.children)
	ordered.forEach((one, at) => leadOn(one, ordered[at + 1]?.fields.title))
	return ordered
}

/** A reply that does not say where it leads goes on to what comes next. */
function leadOn(section: Item, next: string | undefined): void {
	if (next === undefined) return
	for (const reply of section.children) if (reply.kind === 'reply') reply.fields.to ??= next
}

/** Scenes with a title each; a first heading with nothing under it, or a first line alone, is the title of it all. */
function titled(read: ParsedScript): Item[] {
	const [first, second] = read.sections
	if (first?.kind === 'scene' && !read.title && second) {
		const lone = first.children.length === 1 && first.children[0]?.kind === 'words' ? first.children[0] : null
		const name = first.fields.title && first.children.length === 0 ? first.fields.title : null
		const said =
			name ?? (first.fields.title === undefined && lone && lone.text.length <= 80 ? lone.text : null)
		if (said !== null) {
			read.title = { text: said, line: first.line }
			return read.sections.slice(1)
		}
	}
	return read.sections.map((one, at) =>
		one.fields.title || one.kind === 'brief'
			? one
			: {
					...one,
					fields: {
						...one.fields,
						title: one.kind === 'ending' ? 'An ending' : at === 0 ? 'The first scene' : 'A scene',
					},
				},
	)
}

/** The front matter of a scenario that begins with a script. */
export function skeletonFront(
	read: ParsedScript,
	sections: readonly Item[],
	met: readonly Met[],
	idOf: (item: Item) => string,
): string {
	const endings = sections.filter(({ kind }) => kind === 'ending')
	const last =
		endings.find(({ fields }) => fields.outcome === 'left' || fields.outcome === 'unsolved') ?? endings.at(-1)
	const scenes = sections.filter(({ kind }) => kind === 'scene').length
	const people = peopleOf(read.people?.text ?? '', met)
	return [
		'---',
		`title: ${frontValue(read.title?.text || 'TODO: a title')}`,
		`summary: ${frontValue(read.summary?.text || 'TODO: one sentence that does not give the good answer away.')}`,
		'channel: phone',
		'level: 1',
		'use: practice',
		`minutes: ${Math.min(Math.max(scenes * 2, 3), 60)}`,
		'people:',
		...people,
		`wanted: ${frontValue('TODO: the story that this person should be able to tell.')}`,
		`turns: { most: ${Math.min(Math.max(scenes * 2, 6), 150)}, then: ${last ? idOf(last) : 'ending'} }`,
		'---',
	].join('\n')
}

/** Who speaks, the first of them first, and who is named at the top only. */
function peopleOf(listed: string, met: readonly Met[]): string[] {
	const named = listed.split(/[,;]\s*(?![^(]*\))/).flatMap((one) => {
		const found = /^([^()]*?)\s*(?:\((.*)\))?$/.exec(folded(one))
		return found?.[1] ? [{ name: found[1], about: found[2] ?? '' }] : []
	})
	const left = new Set(named)
	const lines = met.map(({ id, name }) => {
		const one =
			named.find(
				(other) => left.has(other) && other.name.toLowerCase().split(' ').includes(name.toLowerCase()),
			) ?? named.find((other) => left.has(other) && other.name.toLowerCase() === name.toLowerCase())
		if (one) left.delete(one)
		return lineOf(id, one?.name ?? name, one?.about ?? '')
	})
	for (const { name, about } of left)
		lines.push(lineOf(nameFrom(name.split(' ')[0] ?? '') ?? 'person', name, about))
	return lines.length > 0 ? lines : [lineOf('customer', 'The customer', '')]
}

const lineOf = (id: string, name: string, about: string): string =>
	`  ${id}: { name: ${frontValue(name, true)}${about === '' ? '' : `, about: ${JSON.stringify(about)}`} }`
