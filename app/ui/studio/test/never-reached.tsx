import type { PathsReport } from '#app/core/paths/report/report'
import { GoodIcon } from '../../primitives/icons'
import { testWords } from '../../words/studio-test'

/** What no path comes to, in the order of the text. */
export function NeverReached({ report }: { report: Pick<PathsReport, 'uncovered'> }) {
	return (
		<section aria-labelledby="never-title">
			<h3 id="never-title" className="mb-2 text-base">
				{testWords.neverTitle}
			</h3>
			{report.uncovered.length === 0 ? (
				<p className="flex items-center gap-2 text-sm">
					<GoodIcon aria-hidden className="size-5 text-good" />
					{testWords.neverNone}
				</p>
			) : (
				<ul className="list-disc ps-6 text-sm">
					{report.uncovered.map(({ key, what }) => (
						<li key={key}>{what}</li>
					))}
				</ul>
			)}
		</section>
	)
}
