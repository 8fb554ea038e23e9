import type { Dimension } from '#app/core/scenario/definition'
import type { Points } from '#app/core/scenario/run'
import { bandOf, wordingWords } from '../words/wording'
import { dimensionOrder } from './dimension-order'

export type MarksProps = {
	/** Null where a dimension was not marked; left out where it is not to be shown. */
	marks: Readonly<Partial<Record<Dimension, Points | null>>>
	/** Drawn lighter where the scorer is not sure. */
	sure?: boolean
}

/** Marks in words and in bands of five, each on a scale with the places that have a meaning. */
export function Marks({ marks, sure = true }: MarksProps) {
	return (
		<ul className="grid gap-4">
			{dimensionOrder.map((dimension) => {
				const points = marks[dimension]
				if (points === undefined) return null
				return (
					<li key={dimension}>
						<p className="flex flex-wrap items-baseline justify-between gap-x-4">
							<span className="font-semibold">
								{wordingWords.dimension[dimension]}
								<span className="sr-only">: </span>
							</span>
							{points === null ? (
								<span className="text-sm text-ink-soft">{wordingWords.unmarked}</span>
							) : (
								<span className="text-sm">
									<span className="font-semibold">{wordingWords.level(dimension, points)}</span>{' '}
									<span className="text-ink-soft tabular-nums">{wordingWords.about(points)}</span>
								</span>
							)}
						</p>
						{points !== null && <Scale band={bandOf(points)} sure={sure} />}
					</li>
				)
			})}
		</ul>
	)
}

const meant = [50, 70, 85] as const

function Scale({ band, sure }: { band: number; sure: boolean }) {
	return (
		<svg viewBox="0 0 1000 24" preserveAspectRatio="none" className="mt-1 h-3 w-full" aria-hidden="true">
			<rect y="4" width="1000" height="16" className="fill-sunk stroke-edge" strokeWidth="1" />
			<rect
				y="4"
				width={band * 10}
				height="16"
				className={sure ? 'fill-primary' : 'fill-primary-wash stroke-primary'}
			/>
			{meant.map((place) => (
				<line key={place} x1={place * 10} x2={place * 10} y2="24" className="stroke-ink" strokeWidth="2" />
			))}
		</svg>
	)
}
