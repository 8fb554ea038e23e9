import { plainBeatsIn } from '../play/transcript'
import type { Line } from '../scenario/definition'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import { needsNow } from '../scenario/needs-now'
import type { Run, TurnTaken } from '../scenario/run'
import { lineFor } from '../scenario/step'
import { betterReply } from './better-reply'
import type { DebriefTurn } from './debrief-types'
import { debriefWritten } from './debrief-written'
import { toldBetter, toldReply } from './told'

/** One turn told back, with the lines and thoughts of the mood it was taken in. */
export function debriefTurn(run: Run, turn: TurnTaken, road: DebriefTurn['road']): DebriefTurn {
	const { definition } = run
	const { before, after, reply } = turn
	const scene = placesOf(definition).scenes.get(turn.scene)
	const better = betterReply(run, turn)
	const fill = (text: string) => filled(definition, before, text)
	const said = linesOf(run, turn, 'says')
	const newlyMet = after.met.filter((id) => !before.met.includes(id))
	return {
		number: turn.number,
		sceneTitle: fill(scene?.title ?? ''),
		said: said.map(({ text }) => fill(text)),
		saidBy: said.map(({ by }) => fill(definition.people.find(({ id }) => id === by)?.name ?? '')),
		thought: linesOf(run, turn, 'thinks').map(({ text }) => fill(text)),
		...toldReply(run, turn),
		written: debriefWritten(run, turn),
		road,
		tone: turn.tone,
		respect: turn.respect,
		again: turn.again,
		moodBefore: turn.moodBefore,
		moodAfter: turn.moodAfter,
		lesson: reply.why?.lesson ?? null,
		better: better && toldBetter(run, turn, better),
		acts: reply.acts,
		effort: reply.effort,
		pause: scene?.pause ?? false,
		met: textsOf(needsNow(definition, after), newlyMet, fill),
		offered: textsOf(definition.extras, reply.offers, fill),
		critical: textsOf(definition.critical, reply.critical, fill),
	}
}

type Fill = (text: string) => string

function linesOf(run: Run, { before }: TurnTaken, kind: 'says' | 'thinks'): Line[] {
	return plainBeatsIn(run, before).flatMap(
		(beat) => (beat.kind === kind && lineFor(run.definition, before, beat.lines)) || [],
	)
}

function textsOf(items: { id: string; text: string }[], ids: string[], fill: Fill): string[] {
	return items.filter(({ id }) => ids.includes(id)).map(({ text }) => fill(text))
}
