import type { Hit } from '../hits'
import { wordSet } from '../rules/sets'
import type { Speaker } from '../surroundings/speaker'
import type { Word } from '../text/words'

const titles = wordSet('title')
const notNames = new Set(['sir', 'madam'])
const greets = new Set([
	'dear',
	'hello',
	'hi',
	'hey',
	'morning',
	'afternoon',
	'evening',
	'welcome',
	'thanks',
	'you',
])
/** Titles that cannot both be right. */
const sides: readonly ReadonlySet<string>[] = [new Set(['mr']), new Set(['mrs', 'ms', 'miss'])]

/** A name that is called out and is not the speaker's, or the speaker's with a title that cannot be theirs. */
export function addressedWrongly(words: readonly Word[], speaker: Speaker): Hit[] {
	return words.flatMap(({ form, quoted }, at) => {
		const name = words[at + 1]
		if (quoted || !titles.has(form) || notNames.has(form) || !name || !isCalled(words, at)) return []
		const isTheirs = speaker.names.has(name.form)
		if (isTheirs && !(speaker.title && isOtherSide(form, speaker.title))) return []
		return [{ act: 'wrong-name', from: at, to: at + 2 }]
	})
}

/** Set off by commas or the end of the sentence, or after a greeting: somebody is spoken to, not about. */
function isCalled(words: readonly Word[], at: number): boolean {
	const [before, name, next] = [words[at - 1], words[at + 1], words[at + 2]]
	const { sentence } = words[at] ?? {}
	const opens = !before || before.sentence !== sentence
	const ends = name !== undefined && (/[,.!?:;]/.test(name.after) || !next || next.sentence !== sentence)
	if (!ends) return false
	return opens || before.after.includes(',') || greets.has(before.form)
}

function isOtherSide(one: string, other: string): boolean {
	return (
		sides.some((side) => side.has(one)) &&
		sides.some((side) => side.has(one) !== side.has(other) && side.has(other))
	)
}
