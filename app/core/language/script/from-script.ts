import { composed } from './composed'
import { folded } from './folded'
import { freshIds } from './fresh-id'
import { frontLine, frontValue } from './front-lines'
import { matched } from './match'
import { type ParsedScript, parseScript, type Top } from './parse-script'
import { peopleMet, withPeople } from './people-met'
import { joined } from './pieces'
import { type Item, isSection, itemOf, type ScriptNote, type ScriptPlace } from './script'
import { skeletonFront, skeletonOf } from './skeleton'
import { targetFinder } from './targets'
import { scripted } from './to-script'
import { partWriter } from './write-part'
import type { Wanted } from './write-tag'
import type { Writing } from './writing'

export type FromScript = { text: string; notes: ScriptNote[]; places: ScriptPlace[] }

/**
 * The scenario `text` as its script says it now. What the script does not show stays, to the letter; what was deleted
 * takes its tags along; what is new gets a fresh id and the least that it needs. An empty text becomes a whole scenario.
 * Never throws; what cannot be done as it stands is a note.
 */
export function fromScript(text: string, script: string): FromScript {
	const before = scripted(text)
	if (script === before.script) return unchanged()
	const isNew = bare.test(text)
	const read = parseScript(script, before.labels)
	const { notes } = read
	if (isNew && before.title !== null) read.title ??= { text: before.title, line: 1 }
	const sections = isNew ? skeletonOf(read) : withoutStrays(read)
	const matches = matched(before.top.filter(isSection), sections)
	const taken = idsIn(text)
	const fresh = freshIds(taken)
	const ids = new Map<Item, string>()
	const people = peopleMet(before.labels, (name) => fresh(name, 'person', 1), notes)
	const target = targetFinder(sections, before.labels, idOf, (label) => fresh(label, 'scene', 5), notes)
	for (const one of sections) if (one.kind !== 'brief') idOf(one)
	const writing: Writing = {
		text,
		newLine: /\r\n/.test(text) ? '\r\n' : '\n',
		matches,
		slots,
		attribute,
		idOf,
	}
	const write = partWriter(writing)
	const shown = before.top.filter(isSection)
	const region = { start: before.bodyAt, end: text.length }
	const body = joined(composed({ ...writing, write }, region, before.top, shown, sections))
	keepLocked()
	return withFront(body)

	function unchanged(): FromScript {
		const places = (item: Item): ScriptPlace[] => [
			...(item.source && item.line > 0 ? [{ line: item.line, at: item.source.start }] : []),
			...item.children.flatMap(places),
		]
		return { text, notes: [], places: before.top.flatMap(places) }
	}

	function idOf(item: Item): string {
		const known =
			ids.get(item) ?? matches.get(item)?.source?.tag?.attributes.find(({ name }) => name === 'id')?.value
		const title = item.fields.title ?? ''
		const words =
			item.children.find(({ text: said }) => said !== '')?.text ?? item.children[0]?.children[0]?.text ?? ''
		const id = known || (item.kind === 'reply' ? fresh(words, 'reply') : fresh(title, item.kind, 6))
		ids.set(item, id)
		return id
	}

	function slots(name: string): string | null {
		const found = new RegExp(`<(?:Value|Fact)\\s+of="${name}"\\s*(?:/>|></(?:Value|Fact)>)`).exec(text)
		if (found) return found[0]
		return new RegExp(`(?:^|[{,\\s])${name}:`, 'm').test(text.slice(0, before.bodyAt))
			? `<Value of="${name}" />`
			: null
	}

	function attribute(field: string, value: string | undefined, item: Item): Wanted[] {
		if (field === 'who') return [['by', value === undefined ? null : people.idOf(value, item.line)]]
		if (field === 'thinks') return []
		if (field === 'to') return [['to', value === undefined ? null : target(value, item.line)]]
		return [[field, value === undefined ? null : folded(value)]]
	}

	function keepLocked(): void {
		const there = new Set(read.locked.map(folded))
		for (const { kind, text: label } of before.top)
			if (kind === 'locked' && !there.has(folded(label)))
				notes.push({
					line: 1,
					message: `"[[${label}]]" is no longer in the script, and is still in the scenario.`,
					fix: 'To change it or to take it out, open the source.',
				})
	}

	function withFront(made: { text: string; places: ScriptPlace[] }): FromScript {
		const front = isNew ? '' : frontOf()
		const whole = isNew ? skeletonFront(read, sections, people.met(), idOf) : front
		const places = made.places.map(({ line, at }) => ({ line, at: at + whole.length }))
		const words = isNew ? `${made.text.replace(/^\s*/, '\n\n').trimEnd()}\n` : made.text
		const shift = isNew ? words.indexOf(made.text.trim()) - made.text.indexOf(made.text.trim()) : 0
		return {
			text: whole + words,
			notes: notes.sort((one, other) => one.line - other.line),
			places: [...tops(), ...places.map(({ line, at }) => ({ line, at: Math.max(at + shift, 0) }))],
		}
	}

	function tops(): ScriptPlace[] {
		return [read.title, read.summary].flatMap((one) => (one ? [{ line: one.line, at: 0 }] : []))
	}

	function frontOf(): string {
		let front = text.slice(0, before.bodyAt)
		for (const key of ['title', 'summary'] as const) front = withLine(front, key, before[key], read[key])
		if (people.met().length === 0) return front
		const added = withPeople(front, front.length, people.met())
		if (added === null)
			notes.push({
				line: 1,
				message: 'Somebody speaks who is not among the people.',
				fix: 'Add them under "people" in the source.',
			})
		return added ?? front
	}

	function withLine(front: string, key: 'title' | 'summary', was: string | null, now: Top | null): string {
		if (now === null || folded(now.text) === folded(was ?? '') || now.text === '') return front
		const line = frontLine(front, front.length, key)
		if (line) return front.slice(0, line.start) + frontValue(now.text) + front.slice(line.end)
		notes.push({
			line: now.line,
			message: `The ${key} cannot be changed from here.`,
			fix: 'Open the source, and change it there.',
		})
		return front
	}
}

/** Nothing yet, or a title and a summary at most. */
const bare = /^\s*(?:---[ \t]*\r?\n(?:(?:title|summary):[^\n]*\n|[ \t]*\r?\n)*---\s*)?$/

/** What stands before the first heading goes into the first scene, so that no word is lost. */
function withoutStrays({ sections, notes }: ParsedScript): Item[] {
	const [first, ...rest] = sections
	if (!first || first.kind !== 'scene' || first.fields.title) return sections
	const scene = rest.find(({ kind }) => kind === 'scene')
	notes.push({
		line: first.line,
		message: 'This stands before the first heading.',
		fix: 'Put a heading above it (# The phone rings, say). For now it begins the first scene.',
	})
	if (!scene) return [{ ...first, fields: { title: 'The first scene' } }, ...rest]
	return rest.map((one) =>
		one === scene
			? itemOf('scene', one.line, { fields: one.fields, children: [...first.children, ...one.children] })
			: one,
	)
}

function idsIn(text: string): Set<string> {
	const found = text.matchAll(/\bid\s*=\s*["']([^"']*)["']|^[ \t]+(?:- )?([a-z][a-z0-9-]*):/gm)
	return new Set([...found].map(([, id, key]) => id?.trim() ?? key ?? ''))
}
