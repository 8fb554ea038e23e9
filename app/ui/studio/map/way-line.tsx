import type { Edge, EdgeProps } from '@xyflow/react'
import { classes } from '../../primitives/classes'
import type { Line, Point } from './layout'
import { labelHeight } from './layout'

export type WayData = {
	line: Line
	label: string
	labelWidth: number
	/** The reply one is at leads here. */
	here: boolean
	/** No path goes this way, or it is no reply's way. */
	faint: boolean
	/** How wide it is drawn, in pixels, from 1. */
	width: number
}
export type WayEdgeType = Edge<WayData, 'way'>

/** A line from place to place, its corners rounded. */
export function pathThrough([first, ...rest]: readonly Point[]): string {
	if (!first) return ''
	const last = rest.at(-1)
	const curves = rest.slice(0, -1).map((point, at) => {
		const next = rest[at + 1] ?? point
		const end = at === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
		return `Q ${point.x} ${point.y} ${end.x} ${end.y}`
	})
	if (!last) return ''
	return `M ${first.x} ${first.y} ${curves.length > 0 ? curves.join(' ') : `L ${last.x} ${last.y}`}`
}

/** A way between two places, with what is said to take it. */
export function WayLine({ data, markerEnd }: EdgeProps<WayEdgeType>) {
	if (!data) return null
	const { line, label, labelWidth, here, faint, width } = data
	const path = pathThrough(line.points)
	return (
		<>
			<path
				d={path}
				markerEnd={markerEnd}
				fill="none"
				strokeWidth={here ? Math.max(3, width) : width}
				strokeDasharray={faint ? '5 4' : undefined}
				className={here ? 'stroke-focus' : 'stroke-edge'}
			/>
			<path d={path} fill="none" strokeWidth={20} className="stroke-transparent" />
			{label && (
				<g>
					<rect
						x={line.label.x - labelWidth / 2}
						y={line.label.y - labelHeight / 2}
						width={labelWidth}
						height={labelHeight}
						rx={6}
						className={classes('fill-paper', here ? 'stroke-focus' : 'stroke-line')}
					/>
					<text
						x={line.label.x}
						y={line.label.y}
						dy="0.35em"
						textAnchor="middle"
						className="fill-ink text-[0.6875rem]"
					>
						{label}
					</text>
				</g>
			)}
		</>
	)
}
