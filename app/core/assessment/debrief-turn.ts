import { placesOf } from '../scenario/graph'
import type { Run, TurnTaken } from '../scenario/run'
import { lineFor } from '../scenario/step'
import { betterReply } from './better-reply'
import type { DebriefTurn } from './debrief-types'

/** One turn told back, with the lines and thoughts of the mood it was taken in. */
export function debriefTurn(run: Run, turn: TurnTaken): DebriefTurn {
	const { definition } = run
	const scene = placesOf(definition).scenes.get(turn.scene)
	const better = betterReply(run, turn)
	const lines = (kind: 'says' | 'thinks') =>
		(scene?.beats ?? []).flatMap((beat) => {
			const line =
				beat.kind !== 'prose' && beat.kind === kind ? lineFor(definition, turn.before, beat.lines) : null
			return line ? [line.text] : []
		})
	const newlyMet = turn.after.met.filter((id) => !turn.before.met.includes(id))
	return {
		number: turn.number,
		sceneTitle: scene?.title ?? '',
		said: lines('says'),
		thought: lines('thinks'),
		reply: turn.reply.text,
		tone: turn.tone,
		respect: turn.respect,
		again: turn.again,
		moodBefore: turn.moodBefore,
		moodAfter: turn.moodAfter,
		why: turn.reply.why?.text ?? null,
		lesson: turn.reply.why?.lesson ?? null,
		better: better ? { text: better.text, why: better.why?.text ?? null } : null,
		met: textsOf(definition.needs, newlyMet),
		offered: textsOf(definition.extras, turn.reply.offers),
		critical: textsOf(definition.critical, turn.reply.critical),
	}
}

function textsOf(items: { id: string; text: string }[], ids: string[]): string[] {
	return items.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
}
