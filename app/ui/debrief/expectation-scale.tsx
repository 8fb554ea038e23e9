import type { DebriefExpectation } from '#app/core/assessment/debrief-types'

const steps = ['broken', 'met', 'beaten'] as const
const looks: Readonly<Record<DebriefExpectation['got'], string>> = {
	broken: 'fill-warn',
	met: 'fill-ink',
	beaten: 'fill-good',
}

/** Where what they got lies beside what they expected: left of the middle line it was less, right of it more. */
export function ExpectationScale({ got }: { got: DebriefExpectation['got'] }) {
	const middle = 64
	const x = 20 + steps.indexOf(got) * 44
	return (
		<svg viewBox="0 0 128 24" className="h-6 w-32 shrink-0" aria-hidden="true">
			<line x1="12" x2="116" y1="12" y2="12" className="stroke-line" strokeWidth="2" />
			<line x1={middle} x2={middle} y1="3" y2="21" className="stroke-edge" strokeWidth="2" />
			{got !== 'met' && <line x1={middle} x2={x} y1="12" y2="12" className="stroke-edge" strokeWidth="4" />}
			<circle cx={x} cy="12" r="7" className={looks[got]} />
		</svg>
	)
}
