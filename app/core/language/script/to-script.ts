import { cutFront } from '../front/cut-front'
import { folded } from './folded'
import { frontLine } from './front-lines'
import { inScriptOrder } from './in-script-order'
import { deepKey } from './keys'
import { type Labels, labelsOf } from './labels'
import { parseScript } from './parse-script'
import { lockedText, readSource } from './read-source'
import { openLines, renderSection } from './render-script'
import { type Item, isSection, itemOf } from './script'

/** A scenario's text with its script: the same parts on both sides. */
export type Scripted = {
	script: string
	labels: Labels
	bodyAt: number
	/** Everything below the front matter, in order; what is shown knows its line. */
	top: Item[]
	title: string | null
	summary: string | null
}

/** A scenario as a plain script: what can be read aloud. Never throws; what a script cannot say is not shown. */
export const toScript = (text: string): string => scripted(text).script

export function scripted(text: string): Scripted {
	const { bodyAt } = cutFront(text, () => {})
	const labels = labelsOf(text.slice(0, bodyAt), text.slice(bodyAt))
	const { top } = readSource(text, labels)
	const title = frontLine(text, bodyAt, 'title')?.text ?? null
	const summary = frontLine(text, bodyAt, 'summary')?.text ?? null
	const made = written()
	const sure = top.map((item) => (isSection(item) && !reads(item) ? sealed(item) : item))
	if (sure.every((item, at) => item === top[at])) return { script: made, labels, bodyAt, top, title, summary }
	top.splice(0, top.length, ...sure)
	return { script: written(), labels, bodyAt, top, title, summary }

	function written(): string {
		const lines = openLines()
		if (title !== null) lines.add(`Title: ${title}`)
		if (summary !== null) lines.add(`Summary: ${summary}`)
		for (const item of top) if (item.kind !== 'hidden') renderSection(item, lines, doubtful)
		return lines.text().replace(/^\n+/, '')
	}

	function doubtful(section: Item, words: string): boolean {
		const heading = section.kind === 'brief' ? '# Brief' : section.kind === 'ending' ? '# Ending: x' : '# x'
		const lead = section.kind === 'scene' ? '\n\n- x\n' : ''
		const [read] = parseScript(`${heading}${lead}\n\n${words}\n`, labels).sections
		const last = read?.children.at(-1)
		return last?.kind !== 'words' || folded(last.text) !== folded(words)
	}

	/** Whether the script of a section says the same when it is read back. */
	function reads(section: Item): boolean {
		const lines = openLines()
		const copy = structuredCopy(section)
		renderSection(copy, lines, doubtful)
		const { sections, locked, notes } = parseScript(lines.text(), labels)
		const [read] = sections
		if (sections.length !== 1 || locked.length > 0 || notes.length > 0 || !read) return false
		return deepKey(read) === deepKey(inScriptOrder(copy)) && titleKept(read, copy)
	}
}

const titleKept = (one: Item, other: Item): boolean => (one.fields.title ?? '') === (other.fields.title ?? '')

const structuredCopy = (item: Item): Item => ({ ...item, children: item.children.map(structuredCopy) })

/** A section that a script cannot say without loss: one line in double brackets, for the source only. */
function sealed(item: Item): Item {
	const name = item.fields.title ?? item.kind
	return itemOf('locked', 0, { text: lockedText(name), source: item.source })
}
