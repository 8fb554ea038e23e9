import { type Act, acts } from '../scenario/definition'
import { asMarked } from '../scenario/marks'
import type { Run } from '../scenario/run'
import { offered } from '../scenario/step'
import { isSafe, worth } from './better-reply'
import type { ActsTold } from './debrief-types'

/**
 * Which acts came in which turns, and of the others where a good reply on offer had one. What was typed has the acts of
 * the reply it was taken for. Null where no reply of the scenario says what it does.
 */
export function actsTold(run: Run): ActsTold | null {
	const { definition, turns } = run
	if (!definition.scenes.some(({ replies }) => replies.some((reply) => reply.acts.length > 0))) return null
	const turnsOf = (act: Act) =>
		turns.filter(({ reply }) => reply.acts.includes(act)).map(({ number }) => number)
	const chanceOf = (act: Act) =>
		turns.find(({ before }) =>
			offered(definition, before).some(
				(reply) => reply.acts.includes(act) && isSafe(reply, before) && worth(asMarked(reply)) > 0,
			),
		)?.number ?? null
	return acts.map((act) => {
		const came = turnsOf(act)
		return { act, turns: came, chance: came.length > 0 ? null : chanceOf(act) }
	})
}
