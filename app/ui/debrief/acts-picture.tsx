import type { ActsTold } from '#app/core/assessment/debrief-types'
import { debriefMoreWords } from '../words/debrief-more'

export type ActsPictureProps = { acts: ActsTold; turns: number }

const row = 30
const gap = 34
const left = 112

/** A row for each act that came, a column for each turn, a dot where it came. Drawn at one pixel a unit. */
export function ActsPicture({ acts, turns }: ActsPictureProps) {
	const came = acts.filter((one) => one.turns.length > 0)
	const width = left + turns * gap
	const height = came.length * row + 26
	return (
		<svg
			role="img"
			aria-label={debriefMoreWords.actsPicture}
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			className="max-w-none"
		>
			{came.map(({ act, turns: those }, index) => (
				<g key={act}>
					<rect y={index * row + 1} width={width} height={row - 2} rx="6" className="fill-sunk" />
					<text x="12" y={index * row + row / 2 + 5} className="fill-ink text-xs font-semibold">
						{debriefMoreWords.act[act]}
					</text>
					{those.map((turn) => (
						<circle
							key={turn}
							cx={left + (turn - 0.5) * gap}
							cy={index * row + row / 2}
							r="8"
							className="fill-primary"
						/>
					))}
				</g>
			))}
			{Array.from({ length: turns }, (_, index) => (
				<text
					key={index}
					x={left + (index + 0.5) * gap}
					y={height - 8}
					textAnchor="middle"
					className="fill-ink text-xs"
				>
					{index + 1}
				</text>
			))}
		</svg>
	)
}
