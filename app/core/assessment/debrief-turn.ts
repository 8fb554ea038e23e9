import { plainBeatsIn } from '../play/transcript'
import type { Reply } from '../scenario/definition'
import { filled } from '../scenario/filled'
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
	const fill = (text: string) => filled(definition, turn.before, text)
	const lines = (kind: 'says' | 'thinks') =>
		plainBeatsIn(run, turn.before).flatMap((beat) => {
			const line = beat.kind === kind ? lineFor(definition, turn.before, beat.lines) : null
			return line ? [fill(line.text)] : []
		})
	const newlyMet = turn.after.met.filter((id) => !turn.before.met.includes(id))
	return {
		number: turn.number,
		sceneTitle: scene?.title ?? '',
		said: lines('says'),
		thought: lines('thinks'),
		reply: turn.written?.text ?? fill(turn.reply.text),
		deed: turn.reply.deed && fill(turn.reply.deed),
		written: writtenOf(turn, fill),
		road: null,
		tone: turn.tone,
		respect: turn.respect,
		again: turn.again,
		moodBefore: turn.moodBefore,
		moodAfter: turn.moodAfter,
		why: whyOf(turn.reply, fill),
		lesson: turn.reply.why?.lesson ?? null,
		better: better ? { text: fill(better.text), why: whyOf(better, fill) } : null,
		met: textsOf(definition.needs, newlyMet),
		offered: textsOf(definition.extras, turn.reply.offers),
		critical: textsOf(definition.critical, turn.reply.critical),
	}
}

type Fill = (text: string) => string

function whyOf({ why }: Reply, fill: Fill): string | null {
	return why && fill(why.text)
}

function writtenOf({ written, reply, beside }: TurnTaken, fill: Fill): DebriefTurn['written'] {
	if (!written) return null
	const understood = written.matched !== null
	return { understood, sure: false, taken: fill(reply.text), beside: beside && fill(beside.text) }
}

function textsOf(items: { id: string; text: string }[], ids: string[]): string[] {
	return items.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
}
