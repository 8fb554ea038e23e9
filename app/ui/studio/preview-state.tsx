import type { Run } from '#app/core/scenario/run'
import { studioWords } from '../words/studio'
import { Facts } from './facts'

/** The state as the rules see it now. */
export function PreviewState({ run }: { run: Run }) {
	const { state, mood } = run
	const list = (names: string[]) => (names.length > 0 ? names.join(', ') : studioWords.nothing)
	return (
		<Facts
			title={studioWords.stateTitle}
			facts={[
				[studioWords.scene, state.at],
				[studioWords.mood, mood],
				...Object.entries(state.values).map(([name, value]): [string, string] => [name, String(value)]),
				[studioWords.met, list(state.met)],
				[studioWords.said, list(state.said)],
			]}
		/>
	)
}
