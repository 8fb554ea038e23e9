import { useId } from 'react'
import { compareWords as words } from '../../words/compare'
import { MarkedWords } from './marked-words'
import type { Piece, PieceChoice } from './pieces'

export type MergeLabels = { mine: string; theirs: string }
export type MergePieceProps = {
	piece: Extract<Piece, { kind: 'differs' }>
	legend: string
	labels: MergeLabels
	choice: PieceChoice
	onChoose: (choice: PieceChoice) => void
}

/** One place at which two texts differ, with what each says; one of them is chosen, or both. */
export function MergePiece({ piece, legend, labels, choice, onChoose }: MergePieceProps) {
	const name = useId()
	const radio = (value: PieceChoice) => (
		<input
			type="radio"
			name={name}
			value={value}
			checked={choice === value}
			onChange={() => onChoose(value)}
			className="mt-0.5 size-5 shrink-0"
		/>
	)
	const side = (value: 'mine' | 'theirs', other: string) => (
		<label className="flex min-w-0 flex-1 items-start gap-3 rounded-md border border-edge bg-sheet p-3 has-checked:border-primary has-checked:bg-primary-wash">
			{radio(value)}
			<span className="min-w-0 grow">
				{labels[value]}
				{piece[value] === '' ? (
					<span className="block text-sm text-ink-soft italic">{words.nothing}</span>
				) : (
					<MarkedWords text={piece[value]} other={other} />
				)}
			</span>
		</label>
	)
	return (
		<fieldset className="rounded-lg border border-line p-3">
			<legend className="px-1 text-sm font-semibold">{legend}</legend>
			<div className="grid gap-3 lg:grid-cols-2">
				{side('mine', piece.theirs)}
				{side('theirs', piece.mine)}
			</div>
			{piece.mine !== '' && piece.theirs !== '' && (
				<label className="mt-3 flex min-h-8 items-start gap-3 text-sm">
					{radio('both')}
					{words.both}
				</label>
			)}
		</fieldset>
	)
}
