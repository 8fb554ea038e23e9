import { useId, useState } from 'react'
import type { EveryPath } from '#app/core/paths/every/every-path'
import type { Plan } from '#app/core/play/play-plan'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { placesOf } from '#app/core/scenario/graph'
import { Button } from '../../primitives/button'
import { Notice } from '../../primitives/notice'
import { ProgressBar } from '../../primitives/progress-bar'
import { testWords } from '../../words/studio-test'
import { BotsFared } from './bots-fared'
import { EndingsMet } from './endings-met'
import { NeverReached } from './never-reached'
import { PassShares } from './pass-shares'
import { planOfStart } from './plan-of-start'
import { ScoreReach } from './score-reach'
import { type Paths, usePaths } from './use-paths'

export type EveryPathPartProps = {
	definition: ScenarioDefinition
	playWay: (plan: Omit<Plan, 'set'>) => void
}

/** Walks every path beside the page, and shows what came of it. */
export function EveryPathPart({ definition, playWay }: EveryPathPartProps) {
	const paths = usePaths()
	const { run, outdated } = paths
	return (
		<div className="grid gap-6">
			<p className="text-sm text-ink-soft">{testWords.pathsText}</p>
			<Walking paths={paths} />
			{run.found && outdated && <Notice kind="warn">{testWords.pathsOld}</Notice>}
			{run.found && <Found found={run.found.found} definition={definition} playWay={playWay} />}
		</div>
	)
}

function Walking({ paths: { run, walk, stop } }: { paths: Paths }) {
	const { now, told, found } = run
	return (
		<div className="grid gap-2">
			<div className="flex flex-wrap gap-3">
				{now === 'running' ? (
					<Button look="secondary" size="small" onClick={stop}>
						{testWords.pathsStop}
					</Button>
				) : (
					<Button size="small" disabled={!walk} onClick={walk ?? undefined}>
						{found ? testWords.pathsAgain : testWords.pathsStart}
					</Button>
				)}
			</div>
			{now === 'running' && (
				<ProgressBar
					label={testWords.pathsRunning}
					value={told?.done ?? 0}
					max={told?.of ?? 1}
					text={testWords.pathsTold(told?.states ?? 0, told?.players ?? 0)}
				/>
			)}
			<p role="status" className="text-sm text-ink-soft">
				{now === 'stopped' ? (found ? testWords.pathsStopped : testWords.pathsStoppedFirst) : ''}
				{!walk && testWords.pathsNone}
			</p>
			{now === 'unable' && <Notice kind="problem">{testWords.pathsUnable}</Notice>}
		</div>
	)
}

type FoundProps = EveryPathPartProps & { found: EveryPath }

function Found({ found, definition, playWay }: FoundProps) {
	const id = useId()
	const { report, starts, bots, players } = found
	const [chosen, setChosen] = useState(starts[0]?.start ?? '')
	const at = Math.max(
		0,
		starts.findIndex(({ start }) => start === chosen),
	)
	const [start, more] = [report.starts[at], starts[at]]
	if (!start || !more) return null
	const play = (way: string[]) =>
		playWay({
			...planOfStart(definition, start.start),
			moves: way.map((reply) => ({ kind: 'chosen', reply })),
		})
	const { endings } = placesOf(definition)
	const titleOf = (ending: string) => filledPlainly(definition, endings.get(ending)?.title || ending)
	return (
		<>
			<p>{report.capped ? testWords.pathsNotAll(report.cap) : testWords.pathsStates(report.states)}</p>
			{starts.length > 1 && (
				<p>
					<label htmlFor={id}>{testWords.pathsStarts(starts.length)} </label>
					<select
						id={id}
						value={start.start}
						onChange={(event) => setChosen(event.currentTarget.value)}
						className="min-h-9 max-w-full rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink"
					>
						{starts.map((one) => (
							<option key={one.start}>{one.start}</option>
						))}
					</select>
				</p>
			)}
			<PassShares count={more.count} players={players} bots={bots} start={start.start} />
			<ScoreReach start={start} more={more} titleOf={titleOf} play={play} />
			<EndingsMet start={start} more={more} titleOf={titleOf} play={play} />
			<NeverReached report={report} />
			<BotsFared bots={bots} start={start.start} titleOf={titleOf} play={play} />
		</>
	)
}
