import { cleaned } from './folded'
import { headingsIn } from './headings'
import type { Labels } from './labels'
import type { Heading } from './line-signs'
import { partReader } from './parse-part'
import { type Item, itemOf, type ScriptNote } from './script'

/** A line at the top: `Title: …`. */
export type Top = { text: string; line: number }

export type ParsedScript = {
	title: Top | null
	summary: Top | null
	/** What stands behind `People:`. */
	people: Top | null
	/** Scenes, endings and the brief, in order; what stands before the first of them is in one without a title. */
	sections: Item[]
	/** The texts of the lines in double brackets. */
	locked: string[]
	notes: ScriptNote[]
}

const top = /^(title|summary|people|with)\s*:\s*(.*)$/i

/** Reads a script line by line; whatever is typed, nothing is left out. */
export function parseScript(script: string, labels: Labels): ParsedScript {
	const lines = script.split(/\r\n?|\n|\u2028|\u2029|\u000b/).map(cleaned)
	const headings = headingsIn(lines, labels)
	const parsed: ParsedScript = {
		title: null,
		summary: null,
		people: null,
		sections: [],
		locked: [],
		notes: [],
	}
	const reader = partReader(labels, [...labels.targets.values(), ...titlesOf(headings)], parsed.notes)
	let section: Item | null = null
	lines.forEach((line, at) => {
		const heading = headings.get(at)
		const text = line.trim()
		if (heading === null) return
		if (heading) begin(sectionOf(heading, at + 1))
		else if (text === '') reader.gap()
		else if (/^\[\[in the source:.*\]\]$/i.test(text)) parsed.locked.push(text.slice(2, -2).trim())
		else if (section !== null || !atTop(text, at + 1)) {
			if (section === null) begin(itemOf('scene', at + 1))
			reader.read(line, at + 1)
		}
	})
	return parsed

	function begin(item: Item): void {
		section = item
		parsed.sections.push(item)
		reader.into(item)
	}

	function atTop(text: string, line: number): boolean {
		const found = top.exec(text)
		if (!found) return false
		const said: Top = { text: found[2] ?? '', line }
		const name = found[1]?.toLowerCase()
		if (name === 'title') parsed.title = said
		else if (name === 'summary') parsed.summary = said
		else parsed.people = said
		return true
	}
}

const titlesOf = (headings: ReadonlyMap<number, Heading | null>): string[] =>
	[...headings.values()].flatMap((heading) => (heading ? [heading.title] : []))

function sectionOf({ kind, title, outcome }: Heading, line: number): Item {
	return itemOf(kind, line, {
		fields: { ...(title === '' ? {} : { title }), ...(outcome === null ? {} : { outcome }) },
	})
}
