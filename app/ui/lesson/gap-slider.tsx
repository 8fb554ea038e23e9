import { useId } from 'react'
import { thinkingWords } from '../words/thinking'

export type GapSliderProps = {
	label: string
	/** What its two ends mean. */
	low: string
	high: string
	value: number
	onChange: (value: number) => void
}

/** A native slider from 0 to 10. */
export function GapSlider({ label, low, high, value, onChange }: GapSliderProps) {
	const id = useId()
	return (
		<div>
			<label htmlFor={id} className="flex flex-wrap justify-between gap-x-3 font-semibold">
				{label}
				<span aria-hidden="true" className="font-normal text-ink-soft tabular-nums">
					{thinkingWords.ofTen(value)}
				</span>
			</label>
			<input
				id={id}
				type="range"
				min={0}
				max={10}
				step={1}
				value={value}
				aria-valuetext={thinkingWords.ofTen(value)}
				onChange={(event) => onChange(Number(event.currentTarget.value))}
				className="my-1 block h-11 w-full"
			/>
			<p aria-hidden="true" className="flex justify-between text-sm text-ink-soft">
				<span>{low}</span>
				<span>{high}</span>
			</p>
		</div>
	)
}
