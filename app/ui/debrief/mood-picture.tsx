import { faceOf } from '../faces/face-of'
import { type MoodTone, moodTone } from '../faces/mood-tone'
import { stageWords } from '../words/stage'

export type MoodPictureProps = {
	label: string
	/** Worst first, as the tiers are written; drawn best on top. */
	moods: string[]
	steps: { label: string; mood: string }[]
}

const bands: Readonly<Record<MoodTone, string>> = {
	hostile: 'fill-mood-hostile-wash',
	tense: 'fill-mood-tense-wash',
	neutral: 'fill-mood-neutral-wash',
	calm: 'fill-mood-calm-wash',
	warm: 'fill-mood-warm-wash',
}
const names: Readonly<Record<MoodTone, string>> = {
	hostile: 'fill-mood-hostile',
	tense: 'fill-mood-tense',
	neutral: 'fill-mood-neutral',
	calm: 'fill-mood-calm',
	warm: 'fill-mood-warm',
}

const band = 44
const gap = 52
const left = 128

/** The mood after each turn as a line through bands, one band a mood, its name in it. Drawn at one pixel a unit. */
export function MoodPicture({ label, moods, steps }: MoodPictureProps) {
	const tiers = [...new Set(moods)].reverse()
	const width = left + (steps.length - 1) * gap + 32
	const height = tiers.length * band + 28
	const points = steps.map((step, index) => ({
		...step,
		x: left + index * gap,
		y: Math.max(0, tiers.indexOf(step.mood)) * band + band / 2,
	}))
	return (
		<svg
			role="img"
			aria-label={label}
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			className="max-w-none"
		>
			{tiers.map((mood, index) => {
				const tone = moodTone(faceOf(mood, moods))
				return (
					<g key={mood}>
						<rect y={index * band + 1} width={width} height={band - 2} rx="6" className={bands[tone]} />
						<text x="12" y={index * band + band / 2 + 5} className={`${names[tone]} text-xs font-semibold`}>
							{stageWords.mood(mood)}
						</text>
					</g>
				)
			})}
			<polyline
				points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
				className="fill-none stroke-ink"
				strokeWidth="2.5"
				strokeLinejoin="round"
			/>
			{points.map(({ x, y, label: text }) => (
				<g key={text}>
					<circle cx={x} cy={y} r="7" className="fill-sheet stroke-ink" strokeWidth="2.5" />
					<text x={x} y={height - 8} textAnchor="middle" className="fill-ink text-xs">
						{text}
					</text>
				</g>
			))}
		</svg>
	)
}
