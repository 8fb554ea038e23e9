import type { Span, WrittenPart, WrittenTag } from '../../writing/reading'
import { withoutComments } from '../../writing/without-comments'
import type { Tag } from '../scan/tag'
import { isHolding, mayHold, type Stretch } from './tags-in'
import { writtenTag } from './written-tag'

/** The author's own text, and the same with hidden characters and Windows line ends blanked. */
export type Texts = { text: string; source: string }

type Open = { tag: Tag; made: WrittenTag }

/** Deeper than this things are put beside each other: nothing of ours nests so deep. */
const deepest = 60
const emptyBraces = /\{\s*\}/g

/** What stands in a stretch, in order: its tags with what is in them, and the words between them. */
export function nested({ text, source }: Texts, tags: readonly Tag[], stretch: Stretch): WrittenPart[] {
	const { start, end, scenario } = stretch
	const parts: WrittenPart[] = []
	const stack: Open[] = []
	let done = start
	for (const tag of tags) {
		if (tag.close) close(tag)
		else open(tag)
	}
	while (stack.length > 0) leave(end)
	words(end)
	return parts

	function open(tag: Tag): void {
		if (stack.some((one) => mayHold(one.tag, tag, scenario)))
			for (let top = stack.at(-1); top && !top.tag.closing; top = stack.at(-1)) {
				if (mayHold(top.tag, tag, scenario)) break
				leave(tag.at)
			}
		words(tag.at)
		const made = writtenTag(source, tag)
		into().push(made)
		if (isHolding(tag, scenario) && stack.length < deepest) stack.push({ tag, made })
		done = tag.end
	}

	function close(tag: Tag): void {
		const partner = stack.findLastIndex((one) => one.tag.closing === tag)
		if (partner >= 0) {
			while (stack.length > partner + 1) leave(tag.at)
			words(tag.at)
			const made = stack.pop()?.made
			if (made) {
				made.inside = { start: made.open.end, end: tag.at }
				made.span = { start: made.span.start, end: tag.end }
			}
		} else words(tag.at)
		done = tag.end
	}

	/** Ends what was never closed, before the blanks in front of `at`. */
	function leave(at: number): void {
		words(at)
		const made = stack.pop()?.made
		if (made) made.span = { start: made.span.start, end: trimmed(made.open.end, at).end }
	}

	function words(before: number): void {
		const at = trimmed(done, before)
		done = Math.max(done, before)
		if (at.end <= at.start) return
		const written = text.slice(at.start, at.end)
		const note = /[{<]/.test(written) && isQuiet(source.slice(at.start, at.end))
		into().push({ words: at, text: written, note })
	}

	function trimmed(from: number, to: number): Span {
		const slice = source.slice(from, Math.max(from, to))
		const end = slice.trimEnd().length
		const begin = end === 0 ? 0 : slice.length - slice.trimStart().length
		return { start: from + begin, end: from + end }
	}

	function into(): WrittenPart[] {
		return stack.at(-1)?.made.children ?? parts
	}
}

const isQuiet = (words: string): boolean => withoutComments(words).replace(emptyBraces, '').trim() === ''
