import { scaleLinear } from 'd3-scale'

export type StepBarsProps = {
	title: string
	text: string
	/** `told` stands beside the bar; null values have none. */
	steps: { label: string; value: number | null; told: string }[]
}

/** One bar below the other, each with its name and number; on a phone the name stands above its bar. */
export function StepBars({ title, text, steps }: StepBarsProps) {
	const most = Math.max(1, ...steps.map(({ value }) => value ?? 0))
	const x = scaleLinear([0, most], [0, 100])
	return (
		<figure className="mb-4">
			<div role="img" aria-label={`${title}. ${text}`} className="grid gap-y-3">
				{steps.map(({ label, value, told }) => (
					<div
						key={label}
						className="grid grid-cols-[1fr_6rem] items-center gap-x-4 gap-y-1 sm:grid-cols-[12rem_1fr_6rem]"
					>
						<span className="col-span-2 sm:col-span-1 sm:text-end">{label}</span>
						<svg viewBox="0 0 100 10" preserveAspectRatio="none" className="h-6 w-full" aria-hidden="true">
							<rect
								width={x(value ?? 0)}
								height="10"
								className="fill-primary forced-colors:fill-[CanvasText]"
							/>
						</svg>
						<span className="tabular-nums">{told}</span>
					</div>
				))}
			</div>
		</figure>
	)
}
