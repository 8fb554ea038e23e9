const bars = [6, 14, 22, 12, 26, 16, 8, 20, 10, 5]

/** Somebody is talking: a still picture, so nothing moves beside the words. */
export function SoundWave({ quiet }: { quiet: boolean }) {
	return (
		<svg viewBox="0 0 100 30" className="h-7 w-24 shrink-0" aria-hidden="true">
			{bars.map((bar, index) => {
				const height = quiet ? 3 : bar
				return (
					<rect
						key={index}
						x={index * 10 + 3}
						y={15 - height / 2}
						width="4"
						height={height}
						rx="2"
						className="fill-current"
					/>
				)
			})}
		</svg>
	)
}
