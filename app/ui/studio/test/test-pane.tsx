import { useState } from 'react'
import type { WalkThrough } from '#app/core/play/walk-through'
import { Button } from '../../primitives/button'
import { Notice } from '../../primitives/notice'
import { testWords } from '../../words/studio-test'
import { type Checked, useBench } from '../bench/bench'
import { EveryPathPart } from './every-path-part'
import { FollowBar } from './follow-bar'
import { PlayPart } from './play-part'
import type { PlayRules } from './play-rules'
import { useHear } from './use-hear'
import { usePlays } from './use-plays'
import { useRules } from './use-rules'
import { useTestPlay } from './use-test-play'
import { useWalks, type WalkStanding } from './use-walks'
import { WalkList } from './walk-list'

const parts = ['play', 'walks', 'paths'] as const
type Part = (typeof parts)[number]
type Playable = Checked & { play: NonNullable<Checked['play']> }

/** Plays the text that is being written, the walk-throughs beside it, and every path there is. */
export function TestPane() {
	const { checked } = useBench()
	const { rules, lost, again } = useRules()
	const [kept, setKept] = useState<Playable | null>(null)
	const playable = checked && isPlayable(checked) ? checked : kept
	if (playable !== kept) setKept(playable)
	if (!playable) return <p role="status">{testWords.nothing}</p>
	if (lost)
		return (
			<Notice kind="problem">
				<p>{testWords.noRules}</p>
				<Button look="secondary" size="small" className="mt-2" onClick={again}>
					{testWords.again}
				</Button>
			</Notice>
		)
	if (!rules) return <p role="status">{testWords.loading}</p>
	return <Testing rules={rules} playable={playable} behind={playable !== checked} />
}

export default TestPane

const isPlayable = (checked: Checked): checked is Playable => checked.play !== null

type TestingProps = { rules: PlayRules; playable: Playable; behind: boolean }

function Testing({ rules, playable, behind }: TestingProps) {
	const { draft } = useBench()
	const { definition, bounds } = playable.play
	const [part, setPart] = useState<Part>('play')
	const [walk, setWalk] = useState<WalkThrough | null>(null)
	const hear = useHear(draft.id, playable.text)
	const hearWalks = useHear(draft.id, playable.text)
	const play = useTestPlay(definition, rules, hear)
	const plays = usePlays(draft.id)
	const walks = useWalks(plays.plays, rules, behind ? null : definition, bounds, hearWalks)

	function open({ walk: opened }: WalkStanding) {
		if (!opened) return
		const { seed, memory, typed } = opened
		play.open({ seed, opening: { memory, typed }, moves: [] })
		setWalk(opened)
		setPart('play')
	}
	function playWay(start: Parameters<typeof play.open>[0]) {
		setWalk(null)
		play.open(start)
		setPart('play')
	}
	return (
		<section aria-labelledby="test-title">
			<h2 id="test-title" className="sr-only">
				{testWords.title}
			</h2>
			<div role="group" aria-label={testWords.parts} className="mb-4 flex flex-wrap gap-2">
				{parts.map((one) => (
					<Button
						key={one}
						size="small"
						look={one === part ? 'primary' : 'secondary'}
						aria-pressed={one === part}
						onClick={() => setPart(one)}
					>
						{testWords.tabs[one]}
					</Button>
				))}
			</div>
			{behind && (
				<Notice kind="warn" className="mb-4">
					{testWords.behind}
				</Notice>
			)}
			{part === 'play' && (
				<>
					{walk && <FollowBar walk={walk} play={play} leave={() => setWalk(null)} />}
					<PlayPart
						rules={rules}
						play={play}
						bounds={bounds}
						words={playable.words}
						plays={draft.mayWrite ? plays : null}
					/>
				</>
			)}
			{part === 'walks' && (
				<WalkList walks={walks} plays={plays} playable={!behind} mayWrite={draft.mayWrite} open={open} />
			)}
			{part === 'paths' && <EveryPathPart definition={definition} playWay={playWay} />}
		</section>
	)
}
