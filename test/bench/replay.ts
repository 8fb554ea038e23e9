import { Story } from 'inkjs'
import { Compiler } from 'inkjs/full'
import { replayRun } from '#app/core/play/run'
import type { Move } from '#app/core/scenario/run'
import { asDefinition } from './support/as-definition'
import { asInk } from './support/as-ink'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { story } from './support/story'

const scenes = 200
const replies = 150

/** 150 replies over 200 scenes from stored JSON, machine build included, beside inkjs playing the same story. */
export async function replay(): Promise<Line> {
	const told = story(scenes)
	const stored = JSON.stringify(asDefinition(told))
	const ink = new Compiler(asInk(told)).Compile().ToJson() ?? ''
	const moves: Move[] = told
		.slice(0, replies)
		.map((scene, index) => ({ kind: 'chosen', reply: scene.replies[index % 3]?.id ?? '' }))

	const ours = () => {
		const result = replayRun(JSON.parse(stored), 1, moves)
		if (!result.ok || result.run.turns.length !== replies) throw new Error('the replay stopped early')
	}
	const reference = () => {
		const playing = new Story(ink)
		for (let turn = 0; turn < replies; turn += 1) {
			while (playing.canContinue) playing.Continue()
			playing.ChooseChoiceIndex(turn % 3)
		}
		if (playing.variablesState.tone === 0) throw new Error('the reference did not play')
	}
	const medians = await interleave(ours, reference, { warm: 10, measured: 41 })
	return line('replay-150-replies-200-scenes', 'ms', medians.ours, medians.reference, 1.2)
}
