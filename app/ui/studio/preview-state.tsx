import { holds } from '#app/core/scenario/holds'
import { needsNow } from '#app/core/scenario/needs-now'
import type { Run } from '#app/core/scenario/run'
import { studioWords } from '../words/studio'
import { Facts } from './facts'

/** The state as the rules see it now. */
export function PreviewState({ run }: { run: Run }) {
	const { definition, state, mood, turns } = run
	const list = (names: string[]) => (names.length > 0 ? names.join(', ') : studioWords.nothing)
	const some = (label: string, there: boolean, names: string[]): [string, string][] =>
		there ? [[label, list(names)]] : []
	const last = turns.at(-1)?.written
	const earned = definition.facts.filter(({ earned: when }) => holds(when, definition, state, mood))
	return (
		<Facts
			title={studioWords.stateTitle}
			facts={[
				[studioWords.scene, state.at],
				[studioWords.mood, mood],
				...Object.entries(state.values).map(([name, value]): [string, string] => [name, String(value)]),
				[studioWords.met, list(state.met)],
				...some(
					studioWords.needsNow,
					definition.needs.some(({ when }) => when !== null),
					needsNow(definition, state).map(({ id }) => id),
				),
				...some(
					studioWords.factsEarned,
					definition.facts.length > 0,
					earned.map(({ id }) => id),
				),
				[studioWords.said, list(state.said)],
				...(last
					? [
							[studioWords.lastTyped, studioWords.matched(last.matched, last.scorer)] satisfies [
								string,
								string,
							],
						]
					: []),
			]}
		/>
	)
}
