import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { useId } from 'react'

export type ShareLineProps = {
	title: string
	text: string
	months: string[]
	/** In whole percent; null: not told. */
	shares: (number | null)[]
}

const [width, height, left, bottom, top] = [720, 200, 52, 28, 20]

/** A share by month, each point with its number; where none is told the line stops. */
export function ShareLine({ title, text, months, shares }: ShareLineProps) {
	const id = useId()
	const x = scalePoint(months, [left + 16, width - 24])
	const y = scaleLinear([0, 100], [height - bottom, top])
	const points = months.map((month, place) => ({ month, share: shares[place] ?? null }))
	const path = line<(typeof points)[number]>()
		.defined(({ share }) => share !== null)
		.x(({ month }) => x(month) ?? 0)
		.y(({ share }) => y(share ?? 0))(points)
	return (
		<figure className="mb-4">
			<svg
				viewBox={`0 0 ${width} ${height}`}
				role="img"
				aria-labelledby={`${id}-title ${id}-text`}
				className="h-auto w-full"
			>
				<title id={`${id}-title`}>{title}</title>
				<desc id={`${id}-text`}>{text}</desc>
				{[0, 50, 100].map((tick) => (
					<g key={tick}>
						<line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="stroke-line" />
						<text x={left - 8} y={y(tick) + 4} textAnchor="end" className="fill-ink-soft text-[13px]">
							{tick} %
						</text>
					</g>
				))}
				{path && (
					<path
						d={path}
						fill="none"
						strokeWidth="2.5"
						className="stroke-primary forced-colors:stroke-[CanvasText]"
					/>
				)}
				{points.map(({ month, share }) => (
					<g key={month}>
						{share !== null && (
							<>
								<circle
									cx={x(month)}
									cy={y(share)}
									r="4"
									className="fill-primary forced-colors:fill-[CanvasText]"
								/>
								<text
									x={x(month)}
									y={y(share) + (share > 85 ? 18 : -9)}
									textAnchor="middle"
									className="fill-ink text-[13px]"
								>
									{share}
								</text>
							</>
						)}
						<text x={x(month)} y={height - 8} textAnchor="middle" className="fill-ink-soft text-[13px]">
							{month.split(' ')[0]}
						</text>
					</g>
				))}
			</svg>
		</figure>
	)
}
