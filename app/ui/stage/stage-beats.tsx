import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'
import { SpokenWords } from './spoken-words'
import type { StageBeatView } from './stage-view'

export type StageBeatsProps = {
	beats: StageBeatView[]
	turn: number
	/** Whose lines need no name, as their face is beside them. */
	counterpart: string
	look: 'caption' | 'bubble' | 'message'
}

const lines = {
	caption: 'border-s-4 border-accent ps-4 text-lg font-medium',
	bubble:
		'relative rounded-xl border border-line bg-sheet p-5 text-lg shadow-soft before:absolute before:-top-2 before:left-1/2 before:size-4 before:-translate-x-1/2 before:rotate-45 before:border-s before:border-t before:border-line before:bg-sheet',
	message: 'max-w-[85%] justify-self-start rounded-xl rounded-es-sm border border-line bg-sheet px-4 py-2.5',
}
const asides = {
	caption: 'text-ink-soft italic',
	bubble: 'mb-2 text-ink-soft italic',
	message: 'justify-self-center text-center text-sm text-ink-soft italic',
}

/** What happens now: stage directions in a quieter voice, lines in the voice of the channel. */
export function StageBeats({ beats, turn, counterpart, look }: StageBeatsProps) {
	return (
		<>
			{beats.map((beat) =>
				beat.kind !== 'says' ? (
					<div key={`${turn}-${beat.id}`} className={classes('words-block', asides[look])}>
						<SpokenWords words={beat.words} text={beat.text} />
					</div>
				) : (
					<div key={`${turn}-${beat.id}`} className={lines[look]}>
						<p className={beat.by === counterpart ? 'sr-only' : 'mb-1 text-sm font-semibold text-ink-soft'}>
							{stageWords.saidBy(beat.by)}
						</p>
						<div className="words-block">
							<SpokenWords words={beat.words} text={beat.text} />
						</div>
					</div>
				),
			)}
		</>
	)
}
