import { alike, nearlyTheSame, repeats } from './alike'
import { sentencesOf } from './features'
import type { Phrasings } from './marking'
import { readWords } from './text/words'
import { small } from './whole/small'
import { unsaidIn } from './whole/unsaid'

const we = new Set(['i', 'we', 'me', 'us', 'let', 'our', 'my'])
/** Questions about whether anything is to be given at all, as against offers. */
const doubts =
	/^\W*(?:(?:so|and|but|well)\W+)?(?:why|how come|since when|do (?:i|we)|did (?:i|we)|have (?:i|we)|are (?:i|we))\b/i
const wishes =
	/^\W*(?:(?:so|and|i (?:see|hear)|we (?:see|hear))\W+)?(?:that )?you (?:want|wanted|would like|'d like|asked|need|said|say)\b/i

/** The sentences of a text that could give a need to the customer who said this: by who speaks for whom, not by their meaning. */
export function givingIn(text: string, { examples }: Phrasings, customer = ''): string[] {
	const asked = examples.some((example) => example.includes('?'))
	const pairs = pairsOf(examples)
	return text.split(/(?<=[.!?;])\s+|\n+/).filter((piece) => {
		if (piece.trim() === '' || isUnsaid(piece) || speaksForOther(piece, pairs)) return false
		if (examples.some((example) => alike(piece, example) > nearlyTheSame)) return true
		if (!asked && piece.includes('?') && onlyAsks(piece)) return false
		return !onlyWishes(piece) && (customer === '' || !repeats(piece, customer))
	})
}

function isUnsaid(piece: string): boolean {
	return sentencesOf(readWords(piece).words).some((sentence) => unsaidIn(sentence).length > 0)
}

function onlyAsks(piece: string): boolean {
	return doubts.test(piece) || !formsOf(piece).some((form) => we.has(form))
}

function onlyWishes(piece: string): boolean {
	return wishes.test(piece) && !formsOf(piece).some((form) => form === 'will' || form === 'can')
}

/** Whether the customer is to do it, or to blame, where the examples say it of us: "call us", "your mistake", "you entered". */
function speaksForOther(piece: string, theirs: ReadonlySet<string>): boolean {
	const forms = formsOf(piece)
	const own = pairsOf([piece])
	const turned = (there: readonly string[]) =>
		there.some((pair) => theirs.has(pair)) && !there.some((pair) => own.has(pair))
	return forms.slice(1).some((second, at) => {
		const first = forms[at] ?? ''
		if (theirs.has(`${first} ${second}`)) return false
		if (second === 'me' || second === 'us') return !small.has(first) && turned([`${first} you`])
		if (first === 'your') return turned([`our ${second}`, `my ${second}`])
		return first === 'you' && !small.has(second) && turned([`we ${second}`, `i ${second}`])
	})
}

function pairsOf(texts: readonly string[]): Set<string> {
	return new Set(
		texts.flatMap((text) => {
			const forms = formsOf(text)
			return forms.slice(1).map((form, at) => `${forms[at]} ${form}`)
		}),
	)
}

function formsOf(text: string): string[] {
	return readWords(text).words.map(({ form }) => form)
}
