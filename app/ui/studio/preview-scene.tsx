import { useRef } from 'react'
import type { Stage } from '#app/core/play/stage'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import type { ScenarioWords } from '#app/core/scenario/words'
import { Face } from '../faces/face'
import { faceView } from '../faces/face-view'
import { MoodChip } from '../stage/mood-chip'
import { StageBeats } from '../stage/stage-beats'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'
import { thoughtsOf } from './thoughts-of'
import { useKeptFocus } from './use-kept-focus'

export type PreviewSceneProps = {
	definition: ScenarioDefinition
	run: Run
	stage: Stage
	words: ScenarioWords | null
}

/** What a trainee would see and hear now, and what the person thinks. */
export function PreviewScene({ definition, run, stage, words }: PreviewSceneProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	useKeptFocus(heading, run)
	const { person, mood, turn } = stage
	const face = faceView(
		person.avatar,
		mood,
		definition.mood.map((tier) => tier.mood),
	)
	const nameOf = (id: string) => definition.people.find((one) => one.id === id)?.name ?? id
	return (
		<>
			<div className="mb-4 flex items-center gap-4">
				<Face face={face} alt={stageWords.looks(person.name, mood)} size="md" />
				<div className="min-w-0">
					<h3 ref={heading} tabIndex={-1} className="text-lg outline-none">
						{stage.heading}
					</h3>
					<p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
						{studioWords.turn(turn, stage.most)}
						<MoodChip mood={mood} face={face} quiet />
					</p>
				</div>
			</div>
			<div role="log" aria-label={stageWords.conversation} className="grid gap-4">
				<StageBeats
					turn={turn}
					counterpart={person.name}
					look="caption"
					beats={stage.beats.map((beat) => {
						const marked = words?.beats[beat.id] ?? null
						return beat.kind === 'says'
							? { ...beat, by: nameOf(beat.by), face: null, words: marked }
							: { ...beat, words: marked }
					})}
				/>
				{thoughtsOf(definition, run.state).map((line) => (
					<p key={line.id} className="text-sm text-ink-soft">
						<span className="font-semibold">{studioWords.thinks}:</span> <em>{line.text}</em>
					</p>
				))}
			</div>
		</>
	)
}
