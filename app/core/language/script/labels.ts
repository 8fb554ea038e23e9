import { isMap, isScalar, parseDocument } from 'yaml'
import { cleaned, folded } from './folded'

/** What people and scenes are called in a script, and what they are called in the scenario. */
export type Labels = {
	/** By id, the first person first. */
	people: ReadonlyMap<string, string>
	/** What somebody may be called, in small letters: id, first name, whole name. */
	aliases: ReadonlyMap<string, string>
	/** By id of a scene, an ending or a use. */
	targets: ReadonlyMap<string, string>
	moods: ReadonlySet<string>
}

export const nobody = 'Somebody'

const title =
	/^(?:mr|mrs|ms|miss|mx|dr|prof|sir|lady|lord|the|old|young|pc|sgt|sr|rev|father|sister|nurse|uncle|aunt)\.?$/i
const asLabel = /^[\p{L}][\p{L}\p{N}'.-]*(?: [\p{L}\p{N}][\p{L}\p{N}'.-]*){0,4}$/u

export function labelsOf(front: string, body: string): Labels {
	const names = peopleIn(front)
	const first = (name: string): string => name.split(' ')[0] ?? name
	const times = new Map<string, number>()
	for (const name of names.values()) times.set(first(name), (times.get(first(name)) ?? 0) + 1)
	const people = new Map<string, string>()
	const aliases = new Map<string, string>()
	for (const [id, name] of names) {
		const short = first(name)
		const label = times.get(short) === 1 && !title.test(short) && short.length > 1 ? short : name
		people.set(id, asLabel.test(label) ? label : id)
	}
	for (const [id, name] of names)
		for (const alias of [folded(name), id, people.get(id) ?? id]) aliases.set(alias.toLowerCase(), id)
	for (const [, id = ''] of body.matchAll(/\bby\s*=\s*"([^"]*)"/g))
		if (!aliases.has(id.toLowerCase())) aliases.set(id.toLowerCase(), id)
	if (people.size === 0) aliases.set(nobody.toLowerCase(), nobody)
	return { people, aliases, targets: targetsIn(body), moods: moodsIn(front) }
}

/** Ids and names of the people in the front matter, in order; what cannot be read is left out. */
function peopleIn(front: string): Map<string, string> {
	const found = new Map<string, string>()
	const block = /^people:[^\n]*\n?(?:(?:[ \t][^\n]*|[ \t]*\r?)(?:\n|$))*/m.exec(front)?.[0]
	if (!block || block.length > 20_000) return found
	try {
		const people = parseDocument(block, { schema: 'core', logLevel: 'silent', prettyErrors: false }).get(
			'people',
		)
		if (!isMap(people)) return found
		for (const { key, value } of people.items) {
			const id = isScalar(key) ? String(key.value) : ''
			const name = isMap(value) ? value.get('name') : isScalar(value) ? value.value : null
			if (id !== '') found.set(id, typeof name === 'string' && name.trim() !== '' ? folded(name) : id)
		}
	} catch {
		return found
	}
	return found
}

function moodsIn(front: string): Set<string> {
	const block = /^mood:[^\n]*\n((?:[ \t]+[^\n]*\n?)*)/m.exec(front)?.[1] ?? ''
	return new Set([...block.matchAll(/^[ \t]+-[ \t]*([a-z][a-z0-9-]*)[ \t]*:/gm)].map(([, name = '']) => name))
}

const tags = /<(Scene|Ending|Use)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

function targetsIn(body: string): Map<string, string> {
	const found: { id: string; label: string }[] = []
	for (const [, , attributes = ''] of body.matchAll(tags)) {
		const id = valueIn(attributes, 'id')
		const label = valueIn(attributes, 'title')
		if (id) found.push({ id, label: label && !/->|=>|[\u2192\u21d2[\]]/.test(label) ? label : id })
	}
	const same = (one: string): number =>
		found.filter(({ label, id }) => key(label) === key(one) || key(id) === key(one)).length
	return new Map(found.map(({ id, label }) => [id, key(label) === key(id) || same(label) === 1 ? label : id]))
}

const key = (one: string): string => folded(one).toLowerCase()

function valueIn(attributes: string, name: string): string | null {
	const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
	const value = found?.[1] ?? found?.[2]
	return value === undefined ? null : cleaned(unescaped(value)).replace(/\s+/g, ' ').trim()
}

const unescaped = (value: string): string =>
	value
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')

export const targetLabel = ({ targets }: Labels, id: string): string => targets.get(id) ?? id

/** Without a name it is the first person who speaks. */
export function whoLabel({ people }: Labels, id: string | undefined): string {
	if (id !== undefined && id !== '') return people.get(id) ?? id
	return [...people.values()][0] ?? nobody
}
