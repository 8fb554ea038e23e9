import type { Hit } from '../hits'
import type { Word } from '../text/words'

const families: ReadonlyMap<string, string> = new Map(
	[
		['sorry', 'sorry apologies apologise apologising forgive pardon'],
		['thanks', 'thanks thank grateful appreciate obliged'],
		['please', 'please'],
	].flatMap(([family = '', forms = '']) => forms.split(' ').map((form) => [form, family] as const)),
)
const between = new Set(
	'you so much very really again truly deeply kindly most ever many i am we are do and for everything all that about this it a lot my our me us once more too oh sincerely humbly terribly awfully'.split(
		' ',
	),
)
/** Of these, those that can end a formula. */
const closing = new Set(
	'you so much very really again truly kindly everything all lot more too me us'.split(' '),
)
/** So many kind formulas in a row say nothing any more. */
const heap = 3

/** The kinds of formula that a sentence is made of, or null where it says anything else. */
export function formulaIn(sentence: readonly Word[]): string[] | null {
	const found = new Set<string>()
	for (const { form } of sentence) {
		const family = families.get(form)
		if (family) found.add(family)
		else if (!between.has(form)) return null
	}
	return found.size === 0 ? null : [...found]
}

/** Runs of sorry, thanks and please with nothing said between. */
export function heapsIn(sentence: readonly Word[]): Hit[] {
	const heaps: Hit[] = []
	let [from, to, count] = [-1, -1, 0]
	const close = () => {
		if (count >= heap) heaps.push({ act: 'stuffing', from, to })
		from = -1
		count = 0
	}
	for (const [at, { form }] of sentence.entries()) {
		const family = families.get(form)
		if (family) {
			if (from < 0) from = at
			to = at + 1
			if (family !== 'please' || sentence[at - 1]?.form === form) count++
		} else if (!between.has(form)) close()
		else if (from >= 0 && closing.has(form)) to = at + 1
	}
	close()
	return heaps
}
