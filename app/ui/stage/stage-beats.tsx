import { Face } from '../faces/face'
import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'
import { LaterLine } from './later-line'
import { SeenCard } from './seen-card'
import { SpokenWords } from './spoken-words'
import type { StageBeatView } from './stage-view'

export type StageLook = 'caption' | 'bubble' | 'message' | 'letter' | 'post'

export type StageBeatsProps = {
	beats: StageBeatView[]
	turn: number
	/** Whose lines need no name, as their face is beside them. */
	counterpart: string
	look: StageLook
}

const tail =
	'before:absolute before:-top-2 before:left-1/2 before:size-4 before:-translate-x-1/2 before:rotate-45 before:border-s before:border-t before:border-line before:bg-sheet'

const lines: Readonly<Record<StageLook, string>> = {
	caption: 'border-s-4 border-accent ps-4 text-lg font-medium',
	bubble: 'relative rounded-xl border border-line bg-sheet p-5 text-lg shadow-soft',
	message: 'max-w-[85%] justify-self-start rounded-xl rounded-es-sm border border-line bg-sheet px-4 py-2.5',
	letter: 'rounded-lg bg-sunk p-4',
	post: 'rounded-lg border border-line bg-sheet px-4 py-3',
}
const asides: Readonly<Record<StageLook, string>> = {
	caption: 'text-ink-soft italic',
	bubble: 'mb-2 text-ink-soft italic',
	message: 'justify-self-center text-center text-sm text-ink-soft italic',
	letter: 'text-sm text-ink-soft italic',
	post: 'text-sm text-ink-soft italic',
}

/** What happens now: stage directions in a quieter voice, lines in the voice of the channel. */
export function StageBeats({ beats, turn, counterpart, look }: StageBeatsProps) {
	return (
		<>
			{beats.map((beat) => (
				<Beat key={`${turn}-${beat.id}`} beat={beat} counterpart={counterpart} look={look} />
			))}
		</>
	)
}

type BeatProps = Pick<StageBeatsProps, 'counterpart' | 'look'> & { beat: StageBeatView }

function Beat({ beat, counterpart, look }: BeatProps) {
	const words = <SpokenWords words={beat.words} text={beat.text} />
	if (beat.kind === 'later') return <LaterLine>{words}</LaterLine>
	if (beat.kind === 'see') return <SeenCard title={beat.title}>{words}</SeenCard>
	if (beat.kind === 'prose') return <div className={classes('words-block', asides[look])}>{words}</div>
	const own = beat.by === counterpart
	// A letter and a post carry their name; elsewhere the face above says who speaks.
	const named = !own || look === 'letter' || look === 'post'
	return (
		<div className={classes(lines[look], look === 'bubble' && own && tail)}>
			{named ? (
				<p className="mb-1 flex items-center gap-2 text-sm font-semibold text-ink-soft">
					{beat.face && <Face face={beat.face} alt="" size="xs" />}
					{look === 'letter' ? stageWords.from(beat.by) : stageWords.saidBy(beat.by)}
				</p>
			) : (
				<p className="sr-only">{stageWords.saidBy(beat.by)}</p>
			)}
			<div className="words-block">{words}</div>
		</div>
	)
}
