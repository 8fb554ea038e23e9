import type { Points, Run, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'
import { marked, scorer } from './marked'
import { marksOf } from './marks-of'
import { saidAt } from './said-at'

export type Remarked = { scorer: string; tone: Points | null; respect: Points | null }

/**
 * The marks that the scorer of now gives what was typed in a turn, taken for the same reply as then. Null where nothing
 * was typed or understood, and where the words have been erased.
 */
export function remarked(
	run: Pick<Run, 'definition' | 'seed'>,
	{ written, before }: TurnTaken,
): Remarked | null {
	if (!written || written.text === '') return null
	const reply = offered(run.definition, before).find(({ id }) => id === written.matched)
	if (!reply) return null
	const marking = marked(saidAt(run, before, written.text))
	return { scorer, ...marksOf(reply, marking, written.judged?.copied ?? false) }
}
