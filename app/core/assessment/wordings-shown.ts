import { filled } from '../scenario/filled'
import type { Run, TurnTaken } from '../scenario/run'
import { offered } from '../scenario/step'
import { debriefTurn } from './debrief-turn'

/**
 * The author's wordings that the trainee of this run has read: the choices there were, and those of the debrief. Whoever
 * says a turn again has them in front of them.
 */
export function wordingsShown(run: Run): string[] {
	const shown = run.turns.flatMap((turn) => [...choicesOf(run, turn), ...toldOf(run, turn)])
	return [...new Set(shown)].filter((words) => words !== '')
}

function choicesOf({ definition }: Run, { written, beside, before }: TurnTaken): string[] {
	const chose = written === null || written.matched === null || beside !== null
	return chose ? offered(definition, before).map(({ text }) => filled(definition, before, text)) : []
}

function toldOf(run: Run, turn: TurnTaken): string[] {
	const { better, written } = debriefTurn(run, turn, null)
	return [better?.text, written?.taken, written?.example].flatMap((words) => words ?? [])
}
