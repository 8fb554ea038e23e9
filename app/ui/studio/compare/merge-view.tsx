import { useMemo, useState } from 'react'
import { lineOf } from '#app/core/writing/span-at-place'
import { Button } from '../../primitives/button'
import { compareWords as words } from '../../words/compare'
import { type MergeLabels, MergePiece } from './merge-piece'
import { joinedText, type PieceChoice, piecesOf } from './pieces'

export type MergeViewProps = {
	mine: string
	theirs: string
	/** What the two are called; mine and theirs unless told. */
	labels?: MergeLabels
	/** The one text that came of both. */
	onMerged: (text: string) => void
}

/** Two texts, place by place, and one text made of them. What is not chosen yet stays as it is in mine. */
export function MergeView({ mine, theirs, labels = words, onMerged }: MergeViewProps) {
	const pieces = useMemo(() => piecesOf(mine, theirs), [mine, theirs])
	const [choices, setChoices] = useState<ReadonlyMap<number, PieceChoice>>(new Map())
	const places = pieces.flatMap((piece, at) => (piece.kind === 'differs' ? [at] : []))
	const count = (wanted: PieceChoice) => places.filter((at) => (choices.get(at) ?? 'mine') === wanted).length
	if (places.length === 0) return <p>{words.alike}</p>
	return (
		<div className="grid gap-4">
			<p>{words.lead(places.length)}</p>
			{pieces.map((piece, at) => {
				if (piece.kind === 'same')
					return (
						<p key={at} className="text-sm text-ink-soft">
							{words.same(piece.text.replace(/\n$/, '').split('\n').length)}
						</p>
					)
				const before = joinedText(pieces.slice(0, at), new Map())
				return (
					<MergePiece
						key={at}
						piece={piece}
						labels={labels}
						legend={words.piece(places.indexOf(at) + 1, places.length, lineOf(mine, before.length))}
						choice={choices.get(at) ?? 'mine'}
						onChoose={(choice) => setChoices(new Map([...choices, [at, choice]]))}
					/>
				)
			})}
			<p role="status" className="text-sm">
				{words.chosen(count('mine'), count('theirs'), count('both'))}
			</p>
			<p>
				<Button onClick={() => onMerged(joinedText(pieces, choices))}>{words.act}</Button>
			</p>
		</div>
	)
}
