import { draws } from '../scenario/chance'
import type { Beat, PlainBeat } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import type { Run, RunState, TurnTaken } from '../scenario/run'
import { lineFor } from '../scenario/step'
import type { StageBeat, StagePast } from './stage'

/** What happens on stage in this state, in order: everything but what somebody thinks, values in words. */
export function beatsIn(
	{ definition, seed }: Pick<Run, 'definition' | 'seed'>,
	state: RunState,
): StageBeat[] {
	const fill = (text: string) => filled(definition, state, text)
	return plainBeatsIn({ definition, seed }, state).flatMap((beat): StageBeat[] => {
		if (beat.kind === 'thinks') return []
		if (beat.kind === 'says') {
			const line = lineFor(definition, state, beat.lines)
			return line ? [{ kind: 'says', id: line.id, by: line.by, text: fill(line.text) }] : []
		}
		if (beat.kind === 'see')
			return [{ kind: 'see', id: beat.id, title: fill(beat.title), text: fill(beat.text) }]
		return [{ kind: beat.kind, id: beat.id, text: fill(beat.text) }]
	})
}

/** The beats of the place in this state, each pick replaced by the one that the seed draws for it in this turn. */
export function plainBeatsIn(
	{ definition, seed }: Pick<Run, 'definition' | 'seed'>,
	state: RunState,
): PlainBeat[] {
	const { scenes, endings } = placesOf(definition)
	const place = scenes.get(state.at) ?? endings.get(state.at)
	return (place?.beats ?? []).flatMap((beat) => picked(seed, state.turn, beat) ?? [])
}

function picked(seed: number, turn: number, beat: Beat): PlainBeat | undefined {
	if (beat.kind !== 'pick') return beat
	const drawn = draws(seed, `pick:${beat.id}`, turn)()
	return beat.of[Math.floor((drawn * beat.of.length) / 2 ** 32)]
}

/** The turns taken as readable lines: at each, what happened on stage in the mood of then, and what was replied. */
export function transcriptOf(run: Run): StagePast[] {
	return run.turns.flatMap((turn): StagePast[] => {
		const { number, before, reply } = turn
		const own = ownWords(turn)
		return [
			...beatsIn(run, before).map((beat) => ({
				kind: beat.kind,
				id: beat.id,
				by: beat.kind === 'says' ? beat.by : null,
				...(beat.kind === 'see' ? { title: beat.title } : {}),
				text: beat.text,
				turn: number,
			})),
			{
				kind: 'reply',
				text: own ?? filled(run.definition, before, reply.text),
				deed: reply.deed && filled(run.definition, before, reply.deed),
				written: own !== null,
				turn: number,
			},
		]
	})
}

/**
 * What the trainee typed, where that is what was said: null where the reply was chosen, where nothing was understood
 * and the reply chosen beside it counted, and where the words have been erased since.
 */
export function ownWords({ written }: TurnTaken): string | null {
	return written?.matched ? written.text || null : null
}
