import type { Covered } from '#app/core/learning/coverage'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { PageHead } from '../primitives/page-head'
import { courseWords } from '../words/courses'
import { coverageWords, usedByProduct, withoutScenario } from '../words/coverage'
import { CoverageRow } from './coverage-row'

export type CoveragePageProps = { rows: Covered[]; scenarios: string[]; coursesTo: string }

/** Every idea in words, with where it is read, played and built in; and what is missing. */
export function CoveragePage({ rows, scenarios, coursesTo }: CoveragePageProps) {
	const published = new Set(scenarios)
	const played = rows.filter(({ principle }) => !withoutScenario.has(principle))
	const { count } = coverageWords
	return (
		<>
			<Breadcrumbs trail={[{ label: courseWords.title, to: coursesTo }, { label: coverageWords.title }]} />
			<PageHead title={coverageWords.title} lead={coverageWords.lead} />
			<ul className="mb-6 max-w-measure list-disc space-y-1 ps-5">
				<li>{count.read(rows.filter(({ read }) => read.length > 0).length, rows.length)}</li>
				<li>{count.done(played.filter(turned).length, played.length)}</li>
				<li>
					{count.used(
						rows.filter(({ principle }) => usedByProduct[principle].now.length > 0).length,
						rows.length,
					)}
				</li>
			</ul>
			<p className="mb-8 max-w-measure text-ink-soft">{coverageWords.how}</p>
			<ol className="space-y-4">
				{rows.map((row) => (
					<CoverageRow key={row.principle} {...row} published={published} />
				))}
			</ol>
		</>
	)
}

const turned = ({ done }: Covered) => done.some(({ turns }) => turns)
