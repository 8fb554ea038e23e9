import type { Report } from './report'
import { swap } from './way-to'

/** A place where a variable, a parameter or a fact is printed; `at` is where its author wrote it. */
export type Slot = { tag: 'Value' | 'Fact'; name: string; at: number }

/** What stands in a plain text where `<Value of="name"/>` or `<Fact of="name"/>` was written; see `filled`. */
export const slotFor = (name: string): string => `{{${name}}}`

const printed = /\{\{([a-z][a-z0-9-]*)\}\}/g
const tag = /<\s*(\/?)\s*(Value|Fact)\b([^<>]*)>/gi
const of = /^\s*of\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|([\w-]+))\s*\/?\s*$/

/** The names that a plain text prints, as often as it does. */
export const slotsIn = (text: string): string[] => [...text.matchAll(printed)].map((found) => found[1] ?? '')

/** A plain text with some of its slots put in words; a name that `texts` lacks stays a slot. */
export const withTexts = (text: string, texts: ReadonlyMap<string, string>): string =>
	text.includes('{{') ? text.replace(printed, (slot, name: string) => texts.get(name) ?? slot) : text

/**
 * A text of the front matter with every `<Value of="name"/>` and `<Fact of="name"/>` made a slot. Either quotes will do,
 * since YAML may want the others for itself: `quote` is the one that is free. A `{{` of the author's own is reported and
 * taken out.
 */
export function withSlots(
	text: string,
	at: number,
	report: Report,
	quote: '"' | "'" = "'",
): { text: string; slots: Slot[] } {
	if (!/[<{]/.test(text)) return { text, slots: [] }
	const slots: Slot[] = []
	const bare = withoutLiteral(text, at, report, quote)
	const made = bare.replace(tag, (written, close: string, name: string, rest: string, index: number) => {
		if (close) return ''
		const found = of.exec(rest)
		const value = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4]
		const kind = name.toLowerCase() === 'fact' ? 'Fact' : 'Value'
		if (!value) {
			report(
				'missing-attribute',
				at + index,
				`${written.slice(0, 40)} does not say what it prints.`,
				`Write <${kind} of='name'/>, with the name of a variable, a parameter or a fact.`,
			)
			return ''
		}
		slots.push({ tag: kind, name: value.trim(), at: at + index })
		return slotFor(value.trim())
	})
	return { text: made, slots }
}

/**
 * Reports every `{{` that an author wrote, in the front matter or in code among the words, since it would be taken for
 * a slot; an edit is offered where a component can stand, in the quotes that are free. Gives the text with spaces for those brackets, so that offsets stay.
 */
export function withoutLiteral(text: string, at: number, report: Report, quote?: '"' | "'"): string {
	return text.replace(/\{\{\s*([\w-]*)\s*(?:\}\})?/g, (written, name: string, index: number) => {
		const put = `<Value of=${quote ?? '"'}${name || 'name'}${quote ?? '"'}/>`
		report(
			'literal-slot',
			at + index,
			`"${written.slice(0, 40)}" is not how a value is printed here.`,
			name ? `Write ${put} instead.` : `Write ${put} instead, or take it out.`,
			quote && name && written.endsWith('}}') ? [swap(written, at + index, put)] : undefined,
		)
		return written.replace(/[{}]/g, ' ')
	})
}
