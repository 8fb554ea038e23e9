import { debriefMoreWords } from '../words/debrief-more'

export type AxesPictureProps = { task: number; people: number }

const side = 200
const left = 28
/** The dot stays inside at 0 and 100. */
const inset = 14
const along = (points: number) => inset + (points / 100) * (side - 2 * inset)
const quarters = [
	{ id: 'people', x: 0.25, y: 0.25 },
	{ id: 'both', x: 0.75, y: 0.25 },
	{ id: 'neither', x: 0.25, y: 0.75 },
	{ id: 'task', x: 0.75, y: 0.75 },
] as const

/** Two things, not one: what was done from left to right, how they were treated from below to above. Whole points, 0 to 100. */
export function AxesPicture({ task, people }: AxesPictureProps) {
	const x = left + along(task)
	const y = side - along(people)
	return (
		<svg
			role="img"
			aria-label={debriefMoreWords.axes(task, people)}
			viewBox={`-8 -12 ${left + side + 24} ${side + 44}`}
			className="w-full max-w-72"
		>
			<rect x={left} width={side} height={side} rx="8" className="fill-sunk" />
			<rect x={left + side / 2} width={side / 2} height={side / 2} rx="8" className="fill-good-wash" />
			<line x1={left} x2={left + side} y1={side / 2} y2={side / 2} className="stroke-line" />
			<line x1={left + side / 2} x2={left + side / 2} y1="0" y2={side} className="stroke-line" />
			{quarters.map((quarter) => (
				<text
					key={quarter.id}
					x={left + quarter.x * side}
					y={quarter.y * side + 4}
					textAnchor="middle"
					className="fill-ink-soft text-xs"
				>
					{debriefMoreWords.quarter[quarter.id]}
				</text>
			))}
			<text x={left + side / 2} y={side + 22} textAnchor="middle" className="fill-ink text-xs font-semibold">
				{debriefMoreWords.axisTask}
			</text>
			<text
				transform={`translate(10 ${side / 2}) rotate(-90)`}
				textAnchor="middle"
				className="fill-ink text-xs font-semibold"
			>
				{debriefMoreWords.axisPeople}
			</text>
			<circle cx={x} cy={y} r="9" className="fill-primary stroke-sheet" strokeWidth="3" />
		</svg>
	)
}
