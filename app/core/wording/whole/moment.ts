import type { Around } from '../around'
import type { Hit } from '../hits'
import { wordSet } from '../rules/sets'
import { solving } from '../rules/solving'
import type { Word } from '../text/words'
import { cheerIn, joyIn } from './cheer'
import { firstOf, startsOf } from './first-of'
import { sorrow } from './sorrow'

const solves = new Set(solving.map(({ act }) => act))
const acts = new Set(['done', 'will-do', 'can-do', 'step'])
const third = new Set(
	'she he they her him his their them mother mum father dad son daughter wife husband partner neighbour gran nan sister brother aunt uncle grandmother grandfather boss client child baby boy girl'.split(
		' ',
	),
)
const heavy: ReadonlySet<string> = new Set([...wordSet('hard'), ...wordSet('upset')])
/** Why sorry is said to somebody content: the answer is no. */
const lacking = new Set(['refusal', 'alternative', 'polite-limit', 'openness', 'ownership', 'reason'])
const noes = new Set([
	...wordSet('negator'),
	'but',
	'out',
	'closed',
	'gone',
	'sold',
	'unfortunately',
	'afraid',
])
const slow = startsOf([
	'no rush|hurry|pressure',
	'take your|all? the? time',
	'take|have|grab a seat|coffee|tea|drink|chair',
	'make|pour yourself ..2 coffee|tea|comfortable|cup',
	'the? whole|full|entire story',
	'from the? very? start|beginning -of|on',
	'start again? from ..2 start|beginning|scratch|top',
	'tell me everything|all|more -by|in',
	'how is|are|was your|you ..1 day|weekend|today|family',
	'read|look|go through ..2 all|everything|carefully|slowly',
	'there is no rush|hurry',
	'when you|we|i have a? time',
])
/** What goes on as if nothing had been called off. */
const goingOn = startsOf([
	'on its|the|their way -back',
	'has|have|is|was|been just|already|now|been? shipped|dispatched|sent|posted|despatched|packed -back|a|the|you',
	'will|should arrive|be delivered|be with you',
	'great|good|fantastic|wonderful news',
	'looking forward to',
])
const calledOff = new Set(
	'cancel cancelled cancelling stop stopped stopping refund refunded refunding return returned back charge charged charges reverse reversed collect recall recalled payment payments money'.split(
		' ',
	),
)

/** What would be well said at another moment: the same words, and the wrong mood, haste, news or person. */
export function clashesOf(words: readonly Word[], hits: readonly Hit[], around: Around): Hit[] {
	return [
		around.grieving ? joyIn(words) : around.troubled ? (cheerIn(words) ?? gladSales(words, hits)) : null,
		sorrowFor(words, hits, around),
		...(around.hurried ? [slowStart(words, hits), slowIn(words, hits)] : []),
		around.unwanted && !words.some(({ form }) => calledOff.has(form))
			? firstOf(goingOn, words, 'unheard')
			: null,
		around.forOther && !around.grieving ? forAnother(words, hits) : null,
	].filter((hit) => hit !== null)
}

/** Time to spare, unless something is done first. */
function slowIn(words: readonly Word[], hits: readonly Hit[]): Hit | null {
	const found = firstOf(slow, words, 'unhurried')
	return found && hits.some(({ act, to }) => acts.has(act) && to <= found.from) ? null : found
}

function gladSales(words: readonly Word[], hits: readonly Hit[]): Hit | null {
	const glad = hits.find(({ act, from }) => act === 'sales-talk' && isExclaimed(words, from))
	return glad ? { act: 'cheer-clash', from: glad.from, to: glad.to } : null
}

function isExclaimed(words: readonly Word[], from: number): boolean {
	const { sentence } = words[from] ?? {}
	return words.some((word) => word.sentence === sentence && word.after.includes('!'))
}

/** Pity where nothing is wrong. A short sorry before a no is only polite. */
function sorrowFor(words: readonly Word[], hits: readonly Hit[], around: Around): Hit | null {
	if (around.troubled || !(around.content || around.routine)) return null
	const pity = hits.find(
		({ act, from, to }) =>
			act === 'feeling-seen' && words.slice(from, to + 2).some(({ form }) => heavy.has(form)),
	)
	const heard = hits.find(
		({ act, from, to }) =>
			act === 'feeling-seen' && words.slice(from, to).some(({ form }) => form === 'hear'),
	)
	const plain = around.content && !saysNo(words, hits) ? hits.find(({ act }) => sorrow.has(act)) : undefined
	const first = pity ?? heard ?? plain
	return first ? wholePity(words, hits, first) : null
}

/** All the sorrow of one sentence. */
function wholePity(words: readonly Word[], hits: readonly Hit[], { from }: Hit): Hit {
	const same = hits.filter(
		(hit) => sorrow.has(hit.act) && words[hit.from]?.sentence === words[from]?.sentence,
	)
	return {
		act: 'misplaced-sorrow',
		from: Math.min(...same.map((hit) => hit.from)),
		to: Math.max(...same.map((hit) => hit.to)),
	}
}

function saysNo(words: readonly Word[], hits: readonly Hit[]): boolean {
	return hits.some(({ act }) => lacking.has(act)) || words.some(({ form }) => noes.has(form))
}

function slowStart(words: readonly Word[], hits: readonly Hit[]): Hit | null {
	const sad = hits.filter(({ act }) => sorrow.has(act))
	const [first] = sad
	const helps = hits.find(({ act }) => solves.has(act))
	return sad.length > 1 && first && (helps?.from ?? words.length) > 24
		? { act: 'slow-in-a-hurry', from: first.from, to: first.to }
		: null
}

function forAnother(words: readonly Word[], hits: readonly Hit[]): Hit | null {
	const first = hits.find(({ act }) => sorrow.has(act))
	if (!first || words.some(({ form }) => third.has(form))) return null
	const toYou = words.slice(first.from, first.to + 2).some(({ form }) => form === 'you' || form === 'your')
	return toYou ? { act: 'wrong-addressee', from: first.from, to: first.to } : null
}
