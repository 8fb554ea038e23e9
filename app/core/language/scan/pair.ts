import { components, holdsNothing, isExact, meantBy } from '../components'
import { nearest } from '../nearest'
import { blanked } from './edits'
import { onOwnLine } from './line-of-tags'
import { closedAt, onOwnLines } from './offered'
import { lineEnd, paragraphEnd, type Scanning } from './scanning'
import type { Tag } from './tag'

/** No component of ours nests deeper than three; the rest is room for html that is reported later. */
const deepest = 40

/**
 * Pairs opening and closing tags. One without its other half, or a pair that straddles paragraphs, is reported, with an
 * edit that closes it where its author most likely meant.
 */
export function pair(scanning: Scanning): void {
	const { tags, report, edits } = scanning
	const open: Tag[] = []
	const balances = balancesOf(tags)
	tags.forEach((tag, index) => {
		if (!tag.close) {
			closeForgotten(scanning, balances, open, tag, index)
			if (!tag.selfClosing) open.push(tag)
			if (open.length > deepest && !scanning.tooDeep) {
				scanning.tooDeep = true
				report(
					'too-tangled',
					tag.at,
					`Components stand inside each other ${open.length} deep here.`,
					'Close each one before the next begins.',
				)
			}
			return
		}
		const partner = open.findLastIndex((candidate) => candidate.name === tag.name)
		if (partner >= 0) {
			while (open.length > partner + 1) unclosed(scanning, open.pop(), tag.at)
			const opening = open.pop()
			if (opening) closeWith(scanning, opening, tag)
			return
		}
		const top = open.at(-1)
		const alike = top && (meantBy(tag.name) ?? tag.name) === (meantBy(top.name) ?? top.name)
		const near = top && (alike || nearest(tag.name, [top.name]) !== null)
		noteStray(scanning, tag, near ? top : null)
		if (near) {
			open.pop()
			edits.push({ at: tag.at, end: tag.end, text: `</${top.name}>` })
			closeWith(scanning, top, tag)
		} else edits.push({ at: tag.at, end: tag.end, text: blanked(scanning.text.slice(tag.at, tag.end)) })
	})
	while (open.length > 0) unclosed(scanning, open.pop(), scanning.end)
}

/**
 * `<Says>` followed by `<Reply>`, with another `<Says>` before the next `</Says>`: the first was never closed, unless
 * there are as many closing as opening ones, so that one stands inside another.
 */
function closeForgotten(
	scanning: Scanning,
	balances: ReadonlyMap<string, number>,
	open: Tag[],
	tag: Tag,
	index: number,
): void {
	const name = meantBy(tag.name)
	for (let top = open.at(-1); name && top; top = open.at(-1)) {
		const outer = meantBy(top.name)
		if (!outer || holds(outer, name) || !open.some((one) => mayHold(one, name))) return
		const next = nextOf(scanning.tags, top.name, index)
		if (next?.close && next !== tag) return
		if (balances.get(top.name) === 0) return
		unclosed(scanning, open.pop(), tag.at)
	}
}

function nextOf(tags: readonly Tag[], name: string, from: number): Tag | undefined {
	for (let index = from; index < tags.length; index += 1) if (tags[index]?.name === name) return tags[index]
	return undefined
}

/** By name: how many more opening than closing tags there are. */
function balancesOf(tags: readonly Tag[]): ReadonlyMap<string, number> {
	const balances = new Map<string, number>()
	for (const { name, close, selfClosing } of tags)
		if (!selfClosing) balances.set(name, (balances.get(name) ?? 0) + (close ? -1 : 1))
	return balances
}

function holds(outer: keyof typeof components, inner: string): boolean {
	const inside: readonly string[] = components[outer].inside
	return inside.includes(inner)
}

function mayHold(tag: Tag, inner: string): boolean {
	const name = meantBy(tag.name)
	return name !== null && holds(name, inner)
}

function unclosed(scanning: Scanning, tag: Tag | undefined, before: number): void {
	if (!tag) return
	const { text, report, edits } = scanning
	if (meantBy(tag.name) === null && /^\p{Ll}/u.test(tag.name)) {
		report(
			'unknown-component',
			tag.at,
			`<${tag.name}> is html, or was never meant as a tag; a scenario has neither.`,
			`Take it out${tag.name === 'br' ? ' and leave an empty line instead' : ''}, or write &lt; for the sign.`,
		)
		edits.push({ at: tag.at, end: tag.end, text: blanked(text.slice(tag.at, tag.end)) })
		return
	}
	const name = meantBy(tag.name)
	if (name && holdsNothing(name)) {
		const put = { at: tag.end - 1, end: tag.end - 1, text: ' /' }
		report(
			'unclosed-tag',
			tag.at,
			`<${tag.name}> is never closed.`,
			`It holds nothing, so close it in itself: <${name} … />.`,
			tag.broken ? undefined : [{ start: put.at, end: put.end, text: put.text }],
		)
		edits.push(put)
		return
	}
	const at = onOwnLine(text, tag) ? before : Math.min(paragraphEnd(scanning, tag.end), before)
	const close = onOwnLine(text, tag) ? `\n\n</${tag.name}>\n\n` : `</${tag.name}>`
	report(
		'unclosed-tag',
		tag.at,
		`<${tag.name}> is never closed.`,
		`Write </${tag.name}> where it ends.`,
		tag.broken ? undefined : closedAt(text, tag, at),
	)
	edits.push({ at, end: at, text: close })
}

function straddle(scanning: Scanning, opening: Tag, closing: Tag): void {
	const { text, report, edits } = scanning
	const first = onOwnLine(text, opening)
	const last = onOwnLine(text, closing)
	if (first && last) return
	const parted = paragraphEnd(scanning, opening.end) < closing.at
	if (!first && !last && !parted) return
	report(
		'split-paragraph',
		opening.at,
		`<${opening.name}> and </${opening.name}> stand in different paragraphs.`,
		`Put <${opening.name}> and </${opening.name}> each on a line of its own, with empty lines around the words.`,
		onOwnLines(text, opening, closing),
	)
	if (!first && lineEnd(scanning, opening.at) >= opening.end)
		edits.push({ at: opening.at, end: opening.at, text: '\n\n' })
	edits.push({ at: opening.end, end: opening.end, text: '\n\n' })
	edits.push({ at: closing.at, end: closing.at, text: '\n\n' })
	edits.push({ at: closing.end, end: closing.end, text: '\n\n' })
}

function closeWith(scanning: Scanning, opening: Tag, closing: Tag): void {
	opening.closing = closing
	straddle(scanning, opening, closing)
}

/** Reports a closing tag without its other half; `meant` is the open one that it most likely belongs to. */
function noteStray({ report }: Scanning, tag: Tag, meant: Tag | null): void {
	// Of two that are spelled differently, the one that is no component is the slip.
	const slip = meant && isExact(tag.name) && !isExact(meant.name) ? meant : tag
	const right = slip === tag ? meant?.name : tag.name
	const start = slip.at + (slip.close ? 2 : 1)
	report(
		'stray-closing-tag',
		tag.at,
		`</${tag.name}> closes nothing that is open.`,
		right
			? `Did you mean <${slip.close ? '/' : ''}${right}>${slip === tag ? '' : ' where it opens'}?`
			: 'Take it out, or write the tag that opens it.',
		right ? [{ start, end: start + slip.name.length, text: right, was: slip.name }] : undefined,
	)
}
