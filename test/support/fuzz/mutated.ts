import type { Drawing } from './drawing'
import { shards } from './shards'

const tag = /<\/?[A-Za-z][^<>\n]*>/g

/** A text with one thing changed: a piece put in, taken out, said twice or swapped with another. */
export function mutated(text: string, draw: Drawing, other: string): string {
	const at = draw.whole(text.length + 1)
	switch (draw.whole(11)) {
		case 0:
			return text.slice(0, at) + draw.of(shards) + text.slice(at)
		case 1:
			return text.slice(0, at) + text.slice(at + 1 + draw.whole(40))
		case 2:
			return text.slice(0, at) + String.fromCharCode(32 + draw.whole(95)) + text.slice(at + 1)
		case 3:
			return swapped(text.split('\n'), draw).join('\n')
		case 4:
			return withTwice(text.split('\n'), draw).join('\n')
		case 5:
			return text
				.split('\n')
				.toSpliced(draw.whole(text.split('\n').length), 1)
				.join('\n')
		case 6:
			return withTag(text, draw, () => '')
		case 7:
			return withTag(text, draw, (one) => one + one)
		case 8:
			return withTag(text, draw, () => (other.match(tag) ?? ['<X>'])[0] ?? '')
		case 9:
			return text.slice(0, at) + other.slice(draw.whole(other.length + 1)).slice(0, draw.whole(400))
		default:
			return withWord(text, draw)
	}
}

function swapped(lines: string[], draw: Drawing): string[] {
	const [one, two] = [draw.whole(lines.length), draw.whole(lines.length)]
	return lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '')
}

function withTwice(lines: string[], draw: Drawing): string[] {
	const at = draw.whole(lines.length)
	return lines.toSpliced(draw.whole(lines.length), 0, ...lines.slice(at, at + 1 + draw.whole(8)))
}

function withTag(text: string, draw: Drawing, change: (tag: string) => string): string {
	const tags = [...text.matchAll(tag)]
	const one = tags[draw.whole(tags.length)]
	if (!one) return text
	return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length)
}

/** One name in place of another: most ids, targets and keys then point somewhere else. */
function withWord(text: string, draw: Drawing): string {
	const words = [...text.matchAll(/[a-z][a-z-]{2,}/g)]
	const [one, other] = [words[draw.whole(words.length)], words[draw.whole(words.length)]]
	if (!one || !other) return text
	return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length)
}
