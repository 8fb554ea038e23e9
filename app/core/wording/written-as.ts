import { answerNow } from '../play/answer-now'
import type { Reply } from '../scenario/definition'
import { filled } from '../scenario/filled'
import type { Run, Written } from '../scenario/run'
import { offered } from '../scenario/step'
import { alike, nearlyTheSame, repeats } from './alike'
import { marked, scorer } from './marked'
import type { Phrasings } from './marking'
import { marksOf } from './marks-of'
import { matcherOf } from './match'
import { meaningsOf } from './meanings'
import { isOpposite } from './opposite'
import { linesAt, saidAt } from './said-at'
import { withoutSalutation } from './without-salutation'

/**
 * The move that a typed text makes at this moment, matched and marked by the scorer of now. A text that only repeats
 * what was just said to the trainee is not understood. `shown` are wordings of the author's that this trainee has read
 * before; one that is nearly the same as any of them, or as a choice on stage, gets no mark above neutral.
 */
export function writtenAs(
	run: Run,
	typed: string,
	shown: readonly string[] = [],
): { kind: 'written' } & Written {
	const reply = meant(run, typed)
	const written = { kind: 'written' as const, text: typed, scorer }
	if (!reply) return { ...written, matched: null, tone: null, respect: null }
	const marking = marked(saidAt(run, run.state, typed))
	const copied = [...shown, ...choicesOnStage(run)].some((words) => alike(typed, words) > nearlyTheSame)
	const { sure, capped, resolution, acts } = marking
	// What raises nothing is no part of a mark that was held at neutral.
	const evidence = copied ? acts.filter(({ points }) => points < 0) : acts
	const judged = { sure, capped, resolution, evidence, ...(copied ? { copied } : {}) }
	return { ...written, matched: reply.id, ...marksOf(reply, marking, copied), judged }
}

function meant(run: Run, typed: string): Reply | null {
	const meanings = meaningsOf(run)
	const lines = linesAt(run, run.state).map(({ words }) => words)
	const authored = Object.values(meanings).flatMap(({ examples }) => examples)
	const echo = [...lines, lines.join(' ')].some((line) => repeats(typed, line))
	if (echo && !authored.some((words) => alike(typed, words) > nearlyTheSame)) return null
	const { id } = matcherOf(Object.fromEntries(Object.entries(meanings).map(withoutSalutations)))(
		withoutSalutation(typed),
	)
	if (id === null || isOpposite(typed, meanings[id]?.examples ?? [])) return null
	return offered(run.definition, run.state).find((one) => one.id === id) ?? null
}

function withoutSalutations([id, { examples, near }]: [string, Phrasings]): [string, Phrasings] {
	return [id, { examples: examples.map(withoutSalutation), near: near?.map(withoutSalutation) ?? [] }]
}

/** What a trainee can copy from the page: the choices that stand beside the text box once nothing was understood. */
function choicesOnStage(run: Run): string[] {
	const { definition, state, opening } = run
	if (!answerNow(definition, state, opening, run).choose) return []
	return offered(definition, state).map(({ text }) => filled(definition, state, text))
}
