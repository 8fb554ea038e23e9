import { scaleBand, scaleLinear } from 'd3-scale'
import { useId } from 'react'

export type MonthBarsProps = {
	title: string
	/** What the picture shows, in a sentence or two, for whoever cannot see it. */
	text: string
	/** Short names of the months. */
	months: string[]
	/** Up to three series; each has a value for every month. */
	series: { label: string; values: number[] }[]
}

const [width, height, left, bottom, top] = [720, 260, 44, 28, 12]
/** Told apart by their filling as well as by colour: full, striped, hollow. */
const fills = ['fill-primary forced-colors:fill-[CanvasText]', '', 'fill-sheet forced-colors:fill-[Canvas]']

/** Bars by month, as many beside each other as there are series. Drawn without scripts; the table beside it says the same. */
export function MonthBars({ title, text, months, series }: MonthBarsProps) {
	const id = useId()
	const most = Math.max(1, ...series.flatMap(({ values }) => values))
	const x = scaleBand(months.map(String), [left, width]).paddingInner(0.25).paddingOuter(0.1)
	const inner = scaleBand(
		series.map(({ label }) => label),
		[0, x.bandwidth()],
	)
	const y = scaleLinear([0, most], [height - bottom, top]).nice(4)
	const fillOf = (place: number) => (place === 1 ? `url(#${id}-stripes)` : undefined)
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
				<Stripes id={`${id}-stripes`} />
				{y
					.ticks(4)
					.filter(Number.isInteger)
					.map((tick) => (
						<g key={tick}>
							<line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="stroke-line" />
							<text x={left - 8} y={y(tick) + 4} textAnchor="end" className="fill-ink-soft text-[13px]">
								{tick}
							</text>
						</g>
					))}
				{months.map((month, at) => (
					<g key={month}>
						{series.map(({ label, values }, place) => {
							const value = values[at] ?? 0
							return (
								<rect
									key={label}
									x={(x(month) ?? 0) + (inner(label) ?? 0) + 0.75}
									y={y(value)}
									width={Math.max(1, inner.bandwidth() - 1.5)}
									height={y(0) - y(value)}
									fill={fillOf(place)}
									strokeWidth="1.5"
									className={`stroke-primary forced-colors:stroke-[CanvasText] ${fills[place] ?? ''}`}
								/>
							)
						})}
						<text
							x={(x(month) ?? 0) + x.bandwidth() / 2}
							y={height - 8}
							textAnchor="middle"
							className="fill-ink-soft text-[13px]"
						>
							{month.split(' ')[0]}
						</text>
					</g>
				))}
			</svg>
			<Key id={id} series={series} />
		</figure>
	)
}

function Key({ id, series }: { id: string; series: MonthBarsProps['series'] }) {
	return (
		<figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
			{series.map(({ label }, place) => (
				<span key={label} className="inline-flex items-center gap-2">
					<svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
						<rect
							x="1"
							y="1"
							width="14"
							height="14"
							fill={place === 1 ? `url(#${id}-stripes)` : undefined}
							strokeWidth="1.5"
							className={`stroke-primary forced-colors:stroke-[CanvasText] ${fills[place] ?? ''}`}
						/>
					</svg>
					{label}
				</span>
			))}
		</figcaption>
	)
}

function Stripes({ id }: { id: string }) {
	return (
		<defs>
			<pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
				<rect width="6" height="6" className="fill-sheet forced-colors:fill-[Canvas]" />
				<rect width="3" height="6" className="fill-primary forced-colors:fill-[CanvasText]" />
			</pattern>
		</defs>
	)
}
