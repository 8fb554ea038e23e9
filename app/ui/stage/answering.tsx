import { useRef } from 'react'
import { Notice } from '../primitives/notice'
import { stageWords } from '../words/stage'
import { Pause } from './pause'
import { PendingNote } from './pending-note'
import { Replies } from './replies'
import type { StageNotice, StageView } from './stage-view'
import { TypedQuote } from './typed-quote'
import { UnclearNote } from './unclear-note'
import { useMoveFocus } from './use-move-focus'
import { Withheld } from './withheld'
import { WriteBox } from './write-box'

export type AnsweringProps = {
	stage: StageView
	/** The number of the move to be made: a post of any other is refused. */
	move: number
	replyKey: string
	notice: StageNotice | null
	/** What was typed and refused, so that it is still there. */
	typed: string | null
}

/** How this moment is answered: in one's own words, by a choice, or by one and then the other. */
export function Answering({ stage, move, replyKey, notice, typed }: AnsweringProps) {
	const top = useRef<HTMLDivElement>(null)
	useMoveFocus(top, stage.turn, move)
	const { write, choose, thenChoose } = stage.answer
	const error = notice === 'empty-text' || notice === 'long-text' ? notice : null
	const chooseTitle = write
		? stageWords.chooseBeside
		: stage.pending
			? stageWords.chooseAfter
			: stageWords.chooseTitle
	return (
		<>
			<div ref={top} tabIndex={-1} className="outline-none">
				<UnclearNote unclear={stage.unclear} answer={stage.answer} />
				{stage.pending && <PendingNote pending={stage.pending} />}
			</div>
			{typed !== null && !write && typed !== '' && (
				<Notice title={stageWords.keptTitle} className="mb-5">
					<TypedQuote text={typed} />
				</Notice>
			)}
			{stage.pause && <Pause />}
			{write && (
				<section aria-labelledby="write-title" className={choose ? 'mb-6' : undefined}>
					<h2 id="write-title" className="mb-2 text-lg">
						{stageWords.writeTitle}
					</h2>
					<WriteBox
						key={move}
						move={move}
						replyKey={replyKey}
						thenChoose={thenChoose}
						typed={typed ?? ''}
						error={error}
					/>
				</section>
			)}
			{choose && <Replies replies={stage.replies} move={move} replyKey={replyKey} title={chooseTitle} />}
			<Withheld withheld={stage.withheld} />
		</>
	)
}
