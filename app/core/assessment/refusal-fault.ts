import { answerNow } from '../play/answer-now'
import type { StatedMove } from '../play/walk-through'
import type { WalkThroughFault } from '../play/walk-through-problems'
import { placesOf } from '../scenario/graph'
import type { MoveRefusal, Run } from '../scenario/run'
import { offered } from '../scenario/step'

/** Why a stated move cannot be made at this moment, in an author's words, and what can. */
export function refusalFault(run: Run, stated: StatedMove, refused: MoveRefusal): WalkThroughFault {
	const { at } = stated
	const turn = `Turn ${run.turns.length + 1}`
	if (refused === 'already-ended') {
		const message = `The run has ended: turn ${run.turns.length} led to the ending "${run.state.at}".`
		return { code: 'play-ended-early', at, message, fix: 'Leave out this move and those after it.' }
	}
	if (refused === 'not-asked') return { code: 'play-not-asked', at, ...notAsked(run, stated, turn) }
	const what = stated.kind === 'say' ? `the reply "${stated.reply}"` : 'what these words were taken for'
	return {
		code: 'play-move-not-offered',
		at,
		message: `${turn}: ${what} is not on offer at the scene "${run.state.at}"${whyNot(run, stated)}.`,
		fix: `On offer there: ${offered(run.definition, run.state)
			.map(({ id }) => id)
			.join(', ')}.`,
	}
}

function notAsked(run: Run, stated: StatedMove, turn: string): { message: string; fix: string } {
	const scene = `the scene "${run.state.at}"`
	if (stated.kind === 'say') {
		const message = `${turn}: at ${scene} something is typed before anything can be chosen.`
		return { message, fix: 'Put a move such as "- write: \\"I am sorry.\\"" before it.' }
	}
	const { choose } = answerNow(run.definition, run.state, run.opening, run)
	const message = `${turn}: nothing is typed at ${scene}${choose ? ', a reply is chosen' : ''}.`
	if (!run.opening.typed)
		return { message, fix: 'Write typed: true above the moves, if this scene is to be typed.' }
	return { message, fix: 'Write "- say:" and the id of a reply.' }
}

function whyNot({ definition, state }: Run, stated: StatedMove): string {
	if (stated.kind === 'write') return ''
	const known = placesOf(definition).replies.get(stated.reply)
	const home = definition.scenes.find((scene) => known !== undefined && scene.replies.includes(known))
	if (!home) return ': no scene has a reply of that id'
	if (home.id !== state.at) return `: it belongs to the scene "${home.id}"`
	return state.said.includes(stated.reply) ? ': it has been said already' : ': its condition does not hold'
}
