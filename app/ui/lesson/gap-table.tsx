import type { ReactNode } from 'react'
import type { GapSide } from '#app/core/learning/gap'
import { thinkingWords } from '../words/thinking'

const sides = ['worse', 'same', 'better'] as const

/** All three outcomes at once: where nothing moves, and on paper. */
export function GapTable({ reactions }: { reactions: Readonly<Record<GapSide, ReactNode>> }) {
	const { gapTable, gapColumns, outcome } = thinkingWords
	return (
		<table className="w-full">
			<caption className="mb-2 text-start text-sm text-ink-soft">{gapTable}</caption>
			<thead>
				<tr>
					<th scope="col">{gapColumns.outcome}</th>
					<th scope="col">{gapColumns.reaction}</th>
				</tr>
			</thead>
			<tbody>
				{sides.map((side) => (
					<tr key={side}>
						<th scope="row" className="w-[9rem]">
							{outcome[side]}
						</th>
						<td className="words-block">{reactions[side]}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
