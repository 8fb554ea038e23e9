import type { ReactNode } from 'react'
import { DataTable } from '../primitives/data-table'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { transcriptWords as words } from '../words/transcript'
import { DoubtFold, type DoubtsProps } from './doubt-fold'
import { type TranscriptLineProps, transcriptColumns } from './transcript-columns'

export type TranscriptPageProps = {
	/** Null: one's own. */
	name: string | null
	/** Who it is about, in a line. */
	about: string
	/** Above the title, where it is another person's. */
	trail?: ReactNode
	courses: { course: string; title: string; lines: TranscriptLineProps[] }[]
	scenarios: { seq: number; title: string; at: Date | string; minutes: number }[]
	madeAt: Date | string
	/** What one says is wrong with it; null where it is another person's. */
	doubts: DoubtsProps | null
}

/** What somebody completed; as at home on paper as on a screen. */
export function TranscriptPage({
	name,
	about,
	trail,
	courses,
	scenarios,
	madeAt,
	doubts,
}: TranscriptPageProps) {
	return (
		<>
			{trail}
			<PageHead
				title={name === null ? words.title : words.titleOf(name)}
				lead={name === null ? words.lead : words.leadOf}
			/>
			<p className="mb-8">
				{words.of} <strong>{about}</strong>. {words.madeOn} <Time at={madeAt} withClock />.{' '}
				<span className="no-print">{words.print}</span>
			</p>
			<section aria-labelledby="courses" className="mb-10">
				<h2 id="courses" className="mb-4 text-xl">
					{words.courses}
				</h2>
				{courses.length === 0 && <p className="text-ink-soft">{words.noCourses}</p>}
				{courses.map(({ course, title, lines }) => (
					<section key={course} aria-labelledby={`course-${course}`} className="mb-6">
						<h3 id={`course-${course}`} className="mb-2 text-lg">
							{title}
						</h3>
						<DataTable
							caption={words.caption(title)}
							columns={transcriptColumns}
							rows={lines}
							rowKey={({ seq }) => String(seq)}
						/>
					</section>
				))}
			</section>
			<div>
				<h2 className="mb-4 text-xl">{words.scenarios}</h2>
				{scenarios.length === 0 ? (
					<p className="text-ink-soft">{words.noScenarios}</p>
				) : (
					<DataTable
						caption={words.scenarioCaption}
						columns={[
							{ id: 'scenario', label: words.columns.scenario, names: true, cell: ({ title }) => title },
							{ id: 'passed', label: words.columns.passed, cell: ({ at }) => <Time at={at} /> },
							{ id: 'minutes', label: words.columns.minutes, number: true, cell: (row) => row.minutes },
							{ id: 'record', label: words.columns.record, number: true, cell: ({ seq }) => seq },
						]}
						rows={scenarios}
						rowKey={({ seq }) => String(seq)}
					/>
				)}
			</div>
			<p className="mt-8 text-sm text-ink-soft">{words.check}</p>
			{doubts && <DoubtFold {...doubts} />}
		</>
	)
}
