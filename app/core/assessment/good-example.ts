import type { Reply } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { asMarked } from '../scenario/marks'
import type { Run, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'
import { alike, nearlyTheSame } from '../wording/alike'
import type { Coaching, Fix } from '../wording/coached'
import { marked } from '../wording/marked'
import { saidAt } from '../wording/said-at'
import { betterReply, worth } from './better-reply'

/**
 * Words of the author's that show the first fix of a typed turn: another way to say what it was taken for, an example of
 * a need that it meets, or a reply that is marked better. Null where there is nothing to mend, or nothing to show.
 */
export function goodExample(run: Run, turn: TurnTaken, { fixes }: Coaching): string | null {
	const [fix] = fixes
	const { written, before } = turn
	if (!fix || !written) return null
	const { definition } = run
	const meant = offered(definition, before).find(({ id }) => id === turn.reply.id)
	const better = betterReply(run, turn)
	const good = [meant, better].flatMap((reply) => (reply && isGood(reply) ? [reply] : []))
	const needs = definition.needs.filter(({ id }) => good.some((reply) => reply.meets.includes(id)))
	const ways = [
		...good.flatMap(({ likes }) => likes),
		...needs.flatMap(({ examples }) => examples),
		...good.map(({ text }) => text),
	]
		.filter((words) => words !== '')
		.map((words) => filled(definition, before, words))
		.filter((words) => alike(words, written.text) <= nearlyTheSame)
	return ways.find((words) => mends(run, turn, words, fix)) ?? ways.at(-1) ?? null
}

function isGood(reply: Reply): boolean {
	return worth(asMarked(reply)) > 0 && reply.respect !== -2 && reply.critical.length === 0
}

/** Has what was missing, or lacks what cost points. */
function mends(run: Run, { before }: TurnTaken, words: string, { act, at }: Fix): boolean {
	const { acts, capped } = marked(saidAt(run, before, words))
	if (capped) return false
	return at === null
		? acts.some((one) => one.act === act && one.points > 0)
		: acts.every((one) => one.act !== act || one.points > 0)
}
