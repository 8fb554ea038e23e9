import { useId } from 'react'
import { gapOf } from '#app/core/learning/gap'

const floor = 150
const step = 13
const heightOf = (value: number) => floor - value * step

const looks = {
	worse: { gap: 'stroke-problem', arrow: 'stroke-problem fill-problem' },
	same: { gap: 'stroke-edge', arrow: 'stroke-edge fill-edge' },
	better: { gap: 'stroke-good', arrow: 'stroke-good fill-good' },
}

/** A glass: the dashed line is what was expected, the water what came. What lies between them is on the face beside it. */
export function GapPicture({ expected, got }: { expected: number; got: number }) {
	const hatch = useId().replaceAll(':', '')
	const { side } = gapOf(expected, got)
	const line = heightOf(expected)
	const water = heightOf(got)
	const top = Math.min(line, water)
	const look = looks[side]
	return (
		<svg viewBox="0 0 224 164" className="mx-auto block w-full max-w-56" aria-hidden="true">
			<defs>
				<pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
					<line x1="3.5" y1="0" x2="3.5" y2="7" className={look.gap} strokeWidth="2" />
				</pattern>
			</defs>
			<rect
				x="22"
				y={water}
				width="76"
				height={floor - water}
				className="motion-calm fill-primary-wash transition-all"
			/>
			<rect x="22" y={top} width="76" height={Math.abs(line - water)} fill={`url(#${hatch})`} />
			<line x1="22" x2="98" y1={water} y2={water} className="stroke-primary" strokeWidth="3" />
			<path
				d="M20 10 L20 150 Q20 154 24 154 L96 154 Q100 154 100 150 L100 10"
				className="fill-none stroke-ink"
				strokeWidth="2.5"
				strokeLinecap="round"
			/>
			<line
				x1="8"
				x2="112"
				y1={line}
				y2={line}
				className="stroke-ink"
				strokeWidth="2.5"
				strokeDasharray="6 5"
			/>
			{side !== 'same' && <Arrow from={line} to={water} look={look.arrow} />}
			<Face lean={got - expected} />
		</svg>
	)
}

function Arrow({ from, to, look }: { from: number; to: number; look: string }) {
	const tip = to > from ? -7 : 7
	return (
		<g className={look} strokeWidth="2.5" strokeLinecap="round">
			<line x1="120" x2="120" y1={from} y2={to + tip / 2} />
			<path d={`M120 ${to} L115.5 ${to + tip} L124.5 ${to + tip} Z`} strokeWidth="1" />
		</g>
	)
}

/** Lean is how much more came than was expected, -10 to 10. */
function Face({ lean }: { lean: number }) {
	const bend = Math.max(-10, Math.min(14, lean * 2.6))
	const worry = Math.max(0, Math.min(6, -lean))
	const lift = Math.max(0, Math.min(4, lean))
	return (
		<g className="fill-none stroke-ink" strokeWidth="2.5" strokeLinecap="round">
			<circle cx="176" cy="82" r="36" className="fill-paper" />
			<path d={`M164 ${98 - bend / 2} Q176 ${98 + bend} 188 ${98 - bend / 2}`} />
			<path d={`M157 ${66 + worry / 2 - lift} Q162 ${64 - lift} 168 ${66 - worry / 2 - lift}`} />
			<path d={`M195 ${66 + worry / 2 - lift} Q190 ${64 - lift} 184 ${66 - worry / 2 - lift}`} />
			<circle cx="164" cy="76" r="2.2" className="fill-ink" />
			<circle cx="188" cy="76" r="2.2" className="fill-ink" />
		</g>
	)
}
