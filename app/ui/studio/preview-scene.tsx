import { useRef } from 'react'
import type { Stage } from '#app/core/play/stage'
import { filledWords } from '#app/core/scenario/filled-words'
import type { Run } from '#app/core/scenario/run'
import type { ScenarioWords } from '#app/core/scenario/words'
import { Face } from '../faces/face'
import { faceView } from '../faces/face-view'
import { ChannelIcon } from '../practise/channel-icon'
import { Gauges } from '../stage/gauges'
import { MoodChip } from '../stage/mood-chip'
import { StageBeats } from '../stage/stage-beats'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'
import { thoughtsOf } from './thoughts-of'
import { useKeptFocus } from './use-kept-focus'

export type PreviewSceneProps = {
	run: Run
	stage: Stage
	words: ScenarioWords | null
}

/** What a trainee would see and hear now, and what the person thinks. */
export function PreviewScene({ run, stage, words }: PreviewSceneProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	useKeptFocus(heading, run)
	const { definition } = run
	const { person, people, mood, turn } = stage
	const moods = definition.mood.map((tier) => tier.mood)
	const face = faceView(person.avatar, mood, moods)
	const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id
	const faceOf = (id: string) => {
		const other = id === person.id ? undefined : people.find((one) => one.id === id)
		return other ? faceView(other.avatar, '', []) : null
	}
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
						<span className="inline-flex items-center gap-1">
							<ChannelIcon channel={stage.channel} />
							{stageWords.channel[stage.channel]}
						</span>
						<MoodChip mood={mood} face={face} quiet />
					</p>
				</div>
			</div>
			<Gauges gauges={stage.gauges} />
			<div role="log" aria-label={stageWords.conversation} className="mt-4 grid gap-4">
				<StageBeats
					turn={turn}
					counterpart={person.name}
					look="caption"
					beats={stage.beats.map((beat) => {
						const marked = filledWords(definition, run.state, words?.beats[beat.id] ?? null)
						return beat.kind === 'says'
							? { ...beat, by: nameOf(beat.by), face: faceOf(beat.by), words: marked }
							: { ...beat, words: marked }
					})}
				/>
				{thoughtsOf(run).map((line) => (
					<p key={line.id} className="text-sm text-ink-soft">
						<span className="font-semibold">{studioWords.thinks}:</span> <em>{line.text}</em>
					</p>
				))}
			</div>
		</>
	)
}
