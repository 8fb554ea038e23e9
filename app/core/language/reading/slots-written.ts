import type { Place } from './front-nodes'
import { type Mentions, nameIn } from './mention'

const tag = /<\s*(Value|Fact)\b([^<>]*)>/gi
const of = /\bof\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|([\w-]+))/d
const braces = /\{\{\s*([\w-]+)\s*\}\}/g

/** What may be printed by its name, in the order in which names are looked up. */
export const printed = ['parameter', 'variable', 'patience', 'fact'] as const

/** Notes the names that a text of the front matter prints: `<Value of='name'/>`, and `{{name}}`, which its author meant so. */
export function noteSlots({ text, at }: Place, mentions: Mentions, scope: number | null): void {
	if (text.includes('<'))
		for (const found of text.matchAll(tag)) {
			const rest = found[2] ?? ''
			const value = of.exec(rest)
			const range = value?.indices?.slice(1).find((one) => one !== undefined)
			if (!range) continue
			const start = found.index + found[0].length - 1 - rest.length + range[0]
			const name = nameIn({ text: text.slice(start, start + range[1] - range[0]), at: at + start })
			const kinds = found[1]?.toLowerCase() === 'fact' ? (['fact'] as const) : printed
			if (name) mentions.used.push({ kinds, ...name, scope })
		}
	noteBraces({ text, at }, mentions, scope)
}

/** Notes `{{name}}` in words. */
export function noteBraces({ text, at }: Place, mentions: Mentions, scope: number | null): void {
	if (!text.includes('{{')) return
	for (const found of text.matchAll(braces)) {
		const name = found[1] ?? ''
		mentions.used.push({ kinds: printed, name, at: at + found.index + found[0].indexOf(name), scope })
	}
}
