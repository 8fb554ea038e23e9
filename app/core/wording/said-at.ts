import { beatsIn } from '../play/transcript'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import { needsNow } from '../scenario/needs-now'
import type { Run, RunState } from '../scenario/run'
import { moodOf, offered } from '../scenario/step'
import type { Phrasings, Said } from './marking'

/** Something typed at a moment of a run, with what it answers. Its needs are those of the task that it could meet. */
export function saidAt(run: Pick<Run, 'definition' | 'seed'>, state: RunState, text: string): Said {
	const { definition } = run
	const scene = placesOf(definition).scenes.get(state.at)
	return {
		text,
		context: linesAt(run, state)
			.map(({ by, words }) => (by === null ? words : `${by}: ${words}`))
			.join('\n'),
		channel: scene?.channel ?? definition.channel,
		mood: moodOf(definition, state),
		needs: needsAt(run, state),
	}
}

/** What people say on stage in this state; `by` names who says it where that is not the counterpart. */
export function linesAt(
	run: Pick<Run, 'definition' | 'seed'>,
	state: RunState,
): { by: string | null; words: string }[] {
	const { people } = run.definition
	const others = people.slice(1)
	return beatsIn(run, state).flatMap((beat) => {
		if (beat.kind !== 'says') return []
		const other = others.find(({ id }) => id === beat.by)
		return [{ by: other ? filled(run.definition, state, other.name) : null, words: beat.text }]
	})
}

/** Without any a text is marked by its acts alone. */
function needsAt(
	{ definition }: Pick<Run, 'definition'>,
	state: RunState,
): Record<string, Phrasings> | undefined {
	const fill = (text: string) => filled(definition, state, text)
	const possible = new Set(offered(definition, state).flatMap(({ meets }) => meets))
	const needs = needsNow(definition, state).filter(
		({ id, side, examples }) => side === 'task' && examples.length > 0 && possible.has(id),
	)
	if (needs.length === 0) return undefined
	return Object.fromEntries(
		needs.map(({ id, examples, near }) => [id, { examples: examples.map(fill), near: near.map(fill) }]),
	)
}
