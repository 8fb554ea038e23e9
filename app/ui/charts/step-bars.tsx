import { scaleLinear } from 'd3-scale'
import { useId } from 'react'

export type StepBarsProps = {
	title: string
	text: string
	/** `told` stands beside the bar; null values have none. */
	steps: { label: string; value: number | null; told: string }[]
}

const [width, row, left] = [720, 44, 220]

/** One bar below the other, each with its name and number. */
export function StepBars({ title, text, steps }: StepBarsProps) {
	const id = useId()
	const most = Math.max(1, ...steps.map(({ value }) => value ?? 0))
	const x = scaleLinear([0, most], [0, width - left - 110])
	return (
		<figure className="mb-4">
			<svg
				viewBox={`0 0 ${width} ${row * steps.length}`}
				role="img"
				aria-labelledby={`${id}-title ${id}-text`}
				className="h-auto w-full"
			>
				<title id={`${id}-title`}>{title}</title>
				<desc id={`${id}-text`}>{text}</desc>
				{steps.map(({ label, value, told }, place) => (
					<g key={label}>
						<text
							x={left - 12}
							y={place * row + row / 2 + 5}
							textAnchor="end"
							className="fill-ink text-[15px]"
						>
							{label}
						</text>
						{value !== null && (
							<rect
								x={left}
								y={place * row + 8}
								width={x(value)}
								height={row - 16}
								rx="3"
								className="fill-primary forced-colors:fill-[CanvasText]"
							/>
						)}
						<text
							x={left + x(value ?? 0) + 10}
							y={place * row + row / 2 + 5}
							className="fill-ink text-[15px]"
						>
							{told}
						</text>
					</g>
				))}
			</svg>
		</figure>
	)
}
