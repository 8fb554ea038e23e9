import type { ReactNode } from 'react'
import type { Result } from '#app/core/assessment/result'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { dimensionNames } from '../debrief/dimension-names'
import { studioWords } from '../words/studio'
import { Facts } from './facts'
import type { PlayEngine } from './play-engine'
import { PreviewKeep } from './preview-keep'
import type { Preview } from './use-preview'

export type PreviewEndingProps = {
	definition: ScenarioDefinition
	preview: Preview
	engine: Pick<PlayEngine, 'result'>
	/** What can be done with a run from the start; it can be downloaded unless told. */
	keep?: (result: Result) => ReactNode
}

/** Where this run ended, and what it came to. */
export function PreviewEnding({ definition, preview, engine, keep }: PreviewEndingProps) {
	const { run, moves, jumped } = preview
	const ending = definition.endings.find(({ id }) => id === run.ending)
	if (!ending) return null
	const result = engine.result?.(run)
	const yesNo = (yes: boolean) => (yes ? studioWords.yes : studioWords.no)
	return (
		<>
			<Facts
				title={studioWords.ending(ending.id)}
				facts={[
					[studioWords.outcome, ending.outcome],
					[studioWords.accepted, yesNo(ending.accepted)],
					[studioWords.returns, yesNo(ending.returns)],
					...(result
						? [
								...dimensionNames.map((name): [string, string] => [
									name,
									(result.scores[name] / 1000).toFixed(3),
								]),
								[studioWords.passed, yesNo(result.passed)] satisfies [string, string],
								[studioWords.experience, result.experience] satisfies [string, string],
							]
						: []),
				]}
			/>
			{result && !jumped && (keep?.(result) ?? <PreviewKeep run={run} moves={moves} result={result} />)}
		</>
	)
}
