import type { Around } from './around'
import type { Hit } from './hits'
import { rule } from './rules/rule'
import { wordSet } from './rules/sets'
import { solving } from './rules/solving'
import type { Word } from './text/words'

/** Acts that depend on more than a few words: on the whole reply, or on what it answers. */
export const circumstances = [
	rule('named-trouble', [0.3, 0.2, 0], ''),
	rule('over-apology', [-0.5, -0.3, -0.2], ''),
	rule('curt', [-0.5, 0, 0], ''),
	rule('shouting', [-0.6, -0.5, 0], ''),
	rule('exclaiming', [-0.2, -0.1, -0.1], ''),
	rule('word-list', [-0.7, -0.8, -0.9], ''),
	rule('copied', [-0.8, -0.8, -1], ''),
	rule('cheer-clash', [-0.8, -0.5, -0.2], ''),
	rule('misplaced-sorrow', [-1.8, -1, 0], ''),
	rule('slow-in-a-hurry', [-1, -0.6, 0], ''),
	rule('wrong-addressee', [-1.2, -1.2, 0], ''),
]

const cheer = wordSet('cheer')
const solves = new Set(solving.map(({ act }) => act))
const sorrow = new Set(['apology', 'apology-named', 'feeling-seen', 'over-apology'])
const third = new Set(
	'she he they her him his their them mother mum father dad son daughter wife husband neighbour gran nan'.split(
		' ',
	),
)
const small = new Set(
	'i we you he she it they me us him her them my our your his its their a an the and or but if so to of in on at by for with from as is are was were be been am will would can could have has had do does did not that this there here what which when where who how now please'.split(
		' ',
	),
)

/** What a whole reply does, beside the acts found in it. */
export function circumstancesOf(words: readonly Word[], hits: readonly Hit[], around: Around): Hit[] {
	if (words.length === 0) return []
	const found: Hit[] = []
	const whole = (act: string) => found.push({ act, from: 0, to: words.length })
	if (isWordList(words)) whole('word-list')
	if (isCopy(words, around)) whole('copied')
	if (words.length < 4 && hits.length === 0) whole('curt')
	const apologies = hits.filter(({ act }) => act === 'apology')
	for (const { from, to } of apologies.slice(2, 4)) found.push({ act: 'over-apology', from, to })
	found.push(...loud(words), ...clashes(words, hits, around))
	const named = hits.find((hit) => sorrow.has(hit.act) && isNamed(words, hit, around))
	if (named) found.push({ act: 'named-trouble', from: named.from, to: named.to })
	return found
}

function clashes(words: readonly Word[], hits: readonly Hit[], around: Around): Hit[] {
	const found: Hit[] = []
	if (around.troubled) {
		const at = words.findIndex((word) => !word.quoted && isCheerful(word))
		const glad = hits.find(({ act, from }) => act === 'sales-talk' && exclaimed(words, from))
		if (at >= 0) found.push({ act: 'cheer-clash', from: at, to: at + 1 })
		else if (glad) found.push({ act: 'cheer-clash', from: glad.from, to: glad.to })
	}
	const sad = hits.filter(({ act }) => sorrow.has(act))
	const first = sad[0]
	if (first && around.content && !around.troubled)
		found.push({ act: 'misplaced-sorrow', from: first.from, to: first.to })
	const helps = hits.find(({ act }) => solves.has(act))
	if (around.hurried && sad.length > 1 && first && (helps?.from ?? words.length) > 24)
		found.push({ act: 'slow-in-a-hurry', from: first.from, to: first.to })
	if (around.forOther && first && namesYou(words, first) && !words.some(({ form }) => third.has(form)))
		found.push({ act: 'wrong-addressee', from: first.from, to: first.to })
	return found
}

/** Capitals in two words side by side, and more than one mark of exclamation or question. */
function loud(words: readonly Word[]): Hit[] {
	const found: Hit[] = []
	const at = words.findIndex(
		(word, place) =>
			word.shouted &&
			words[place + 1]?.shouted &&
			words[place + 1]?.start !== word.start &&
			word.form.length + (words[place + 1]?.form.length ?? 0) > 5,
	)
	if (at >= 0) {
		let to = at
		while (words[to]?.shouted) to++
		found.push({ act: 'shouting', from: at, to })
	}
	const more = words.findIndex(({ after }) => after.length > 1 && /[!?]\s*[!?]/.test(after))
	if (more >= 0) found.push({ act: 'exclaiming', from: more, to: more + 1 })
	return found
}

function exclaimed(words: readonly Word[], from: number): boolean {
	const { sentence } = words[from] ?? {}
	return words.some((word) => word.sentence === sentence && word.after.includes('!'))
}

const smile = /[\u{1f600}-\u{1f606}\u{1f609}\u{1f60a}\u{1f389}\u{1f973}\u{1f929}\u{1f60e}\u{1f680}\u2728]/u

/** A cheerful word, a laughing picture, or more than one exclamation mark. A heart or folded hands is no cheer. */
function isCheerful({ form, after }: Word): boolean {
	if (cheer.has(form)) return true
	if (form.charCodeAt(0) > 0x2000 && smile.test(form)) return true
	return after.length > 1 && (/!.*!/.test(after) || smile.test(after))
}

function namesYou(words: readonly Word[], { from, to }: Hit): boolean {
	return words.slice(from, to + 2).some(({ form }) => form === 'you' || form === 'your')
}

function isNamed(words: readonly Word[], { from }: Hit, around: Around): boolean {
	if (around.words.size === 0) return false
	const { sentence } = words[from] ?? {}
	return words.some(
		(word) => word.sentence === sentence && !small.has(word.form) && around.words.has(word.form),
	)
}

/** Words in a row that claim nothing: "refund, sorry, care, refund". Short notes are no list. */
function isWordList(words: readonly Word[]): boolean {
	if (words.length < 4) return false
	const different = new Set(words.map(({ form }) => form)).size
	if (different < words.length * 0.45) return true
	const commas = words.filter(({ after }) => after.includes(',')).length
	if (commas >= 4 && words.length < (commas + 1) * 2.3) return true
	const claims = words.some(({ form, after }) => small.has(form) || /[.:;!?]\s/.test(after))
	return words.length >= 9 && !claims && commas === 0
}

/** Whether the reply is the customer's own line again. */
function isCopy(words: readonly Word[], { words: said }: Around): boolean {
	if (said.size < 4) return false
	const own = words.filter(({ form }) => !small.has(form))
	return own.length > 3 && own.filter(({ form }) => said.has(form)).length > own.length * 0.85
}
