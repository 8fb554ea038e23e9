import type { DebriefExpectation } from '#app/core/assessment/debrief-types'
import { Badge, type BadgeLook } from '../primitives/badge'
import { debriefWords } from '../words/debrief'
import { ExpectationScale } from './expectation-scale'

export type ExpectationsProps = { name: string; expectations: DebriefExpectation[] }

const looks: Readonly<Record<DebriefExpectation['got'], BadgeLook>> = {
	met: 'plain',
	beaten: 'good',
	broken: 'warn',
}

/** What the person came in expecting, each with what they got. */
export function Expectations({ name, expectations }: ExpectationsProps) {
	if (expectations.length === 0) return null
	return (
		<section aria-labelledby="expect-title">
			<h3 id="expect-title" className="mb-3 text-lg">
				{debriefWords.expectTitle(name)}
			</h3>
			<ul className="grid gap-2">
				{expectations.map(({ text, got }) => (
					<li key={text} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
						<span className="min-w-0 sm:flex-1">{text}</span>
						<span className="flex items-center gap-3">
							<ExpectationScale got={got} />
							<Badge look={looks[got]} className="w-44 justify-center">
								{debriefWords.got[got]}
							</Badge>
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
