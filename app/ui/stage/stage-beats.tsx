import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'
import { SpokenWords } from './spoken-words'
import type { StageBeatView } from './stage-view'

export type StageBeatsProps = {
	beats: StageBeatView[]
	turn: number
	/** Whose lines need no name, as their face is beside them. */
	counterpart: string
	look: 'caption' | 'bubble' | 'letter'
}

const looks = {
	caption: 'border-s-4 border-accent ps-4 text-lg font-medium',
	bubble: 'rounded-xl border border-line bg-sheet p-4 text-lg shadow-soft',
	letter: 'border-t border-line pt-4',
}

/** What happens now: stage directions in a quieter voice, lines in the voice of the channel. */
export function StageBeats({ beats, turn, counterpart, look }: StageBeatsProps) {
	return (
		<>
			{beats.map((beat) =>
				beat.kind === 'prose' ? (
					<div key={`${turn}-${beat.id}`} className="words-block text-ink-soft italic">
						<SpokenWords words={beat.words} text={beat.text} />
					</div>
				) : (
					<div key={`${turn}-${beat.id}`} className={classes('words-block', looks[look])}>
						<p className={beat.by === counterpart ? 'sr-only' : 'text-sm font-semibold text-ink-soft'}>
							{stageWords.saidBy(beat.by)}
						</p>
						<SpokenWords words={beat.words} text={beat.text} />
					</div>
				),
			)}
		</>
	)
}
