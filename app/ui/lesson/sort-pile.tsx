import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { judgedWords } from '../words/judged'

const markers = [
	{ text: 'text-primary', tip: 'fill-primary' },
	{ text: 'text-problem', tip: 'fill-problem' },
	{ text: 'text-accent-ink', tip: 'fill-accent' },
]
const markerOf = (number: number) => markers[number % markers.length] ?? { text: 'text-ink', tip: 'fill-ink' }

export type SortPileProps = {
	look: 'piles' | 'charts'
	/** From 0: says which pen it is written with. */
	number: number
	title: string
	/** The cards on it, one element each. */
	cards: { id: string; drawn: ReactNode }[]
}

/** A pile of cards, or a flip chart on which they are written. */
export function SortPile({ look, number, title, cards }: SortPileProps) {
	const { text, tip } = markerOf(number)
	const charts = look === 'charts'
	return (
		<div role="group" aria-label={title} className={charts ? 'chart' : 'pile'}>
			<div className={charts ? 'chart-sheet' : undefined}>
				<p className={classes('font-display font-semibold', charts ? `text-xl ${text}` : 'text-lg')}>
					{title}
				</p>
				{charts && (
					<svg
						aria-hidden="true"
						viewBox="0 0 160 8"
						preserveAspectRatio="none"
						className={classes('mb-3 h-2 w-40 max-w-full', text)}
					>
						<path
							d="M2 5.5C34 1.5 58 7.5 88 4.2S138 3 158 4.6"
							fill="none"
							stroke="currentColor"
							strokeWidth="3"
							strokeLinecap="round"
						/>
					</svg>
				)}
				{cards.length === 0 && <p className="mt-1 text-sm text-ink-soft">{judgedWords.pileEmpty}</p>}
				<ul className={classes('list-none space-y-2.5 p-0', charts ? 'font-display' : 'mt-2')}>
					{cards.map(({ id, drawn }) => (
						<li key={id} className="flex gap-2">
							<span aria-hidden="true" className={classes('font-bold', charts && text)}>
								–
							</span>
							{drawn}
						</li>
					))}
				</ul>
			</div>
			{charts && <Tray tip={tip} />}
		</div>
	)
}

function Tray({ tip }: { tip: string }) {
	return (
		<svg aria-hidden="true" viewBox="0 0 200 16" className="chart-tray">
			<rect x="40" y="1" width="52" height="7" rx="2" className={tip} />
			<rect x="92" y="2.5" width="9" height="4" rx="1.5" className="fill-stand" />
			<rect x="112" y="2" width="24" height="6" rx="2" className="fill-line stroke-edge" />
			<rect x="0" y="8" width="200" height="6" rx="3" className="fill-stand" />
		</svg>
	)
}
