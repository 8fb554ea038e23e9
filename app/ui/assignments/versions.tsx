import type { AssignmentRule, Due, Steps } from '#app/core/records/assignment'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { assignmentWords as words } from '../words/assignments'
import { dueSentence, type PlaceNames, ruleSentence, stepsSentence } from './rule-sentence'

export type VersionLine = {
	version: number
	title: string
	rule: AssignmentRule
	due: Due
	steps: Steps
	from: Date | string
	ends: boolean
	by: string
	knownAt: Date | string
}

/** What a version says, in words. */
export function VersionSentences({ version, places }: { version: VersionLine; places: PlaceNames }) {
	if (version.ends) return <p>{words.ends}</p>
	return (
		<>
			<p className="font-semibold">{ruleSentence(version.rule, places)}</p>
			<p>{dueSentence(version.due)}</p>
			<p className="text-ink-soft">{stepsSentence(version.steps)}</p>
		</>
	)
}

/** Every version of an assignment, newest first: who said what, when, and from when it holds. */
export function Versions({ versions, places }: { versions: VersionLine[]; places: PlaceNames }) {
	const { historyColumns: names } = words
	const columns: Column<VersionLine>[] = [
		{ id: 'version', label: names.version, names: true, cell: (row) => row.version },
		{ id: 'what', label: names.what, cell: (row) => <VersionSentences version={row} places={places} /> },
		{ id: 'from', label: names.from, cell: (row) => <Time at={row.from} /> },
		{
			id: 'by',
			label: names.by,
			cell: (row) => (
				<>
					{row.by}
					<span className="block text-ink-soft">
						<Time at={row.knownAt} withClock />
					</span>
				</>
			),
		},
	]
	return (
		<section aria-labelledby="history" className="mt-12">
			<h2 id="history" className="mb-4 text-2xl">
				{words.history}
			</h2>
			<DataTable
				caption={words.historyCaption}
				columns={columns}
				rows={versions}
				rowKey={(row) => String(row.version)}
			/>
		</section>
	)
}
