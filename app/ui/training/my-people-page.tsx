import { DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { PageHead } from '../primitives/page-head'
import { myPeopleWords as words } from '../words/my-people'
import { trainingWords } from '../words/training'
import { shortDay } from './day-text'
import { type State, StateBadge, StateLegend } from './state-badge'

export type MyPeopleLine = {
	personId: string
	name: string
	course: string
	title: string
	state: State
	required: boolean
	due: string | null
	daysLate: number | null
	expires: string | null
}
export type MyPeoplePageProps = { people: number; lines: MyPeopleLine[] }

const names = trainingWords.columns
const day = (text: string | null) => (text === null ? trainingWords.none : shortDay(text))

/** What a manager sees of their direct reports. */
export function MyPeoplePage({ people, lines }: MyPeoplePageProps) {
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			{lines.length === 0 ? (
				<EmptyState title={people === 0 ? words.none : words.nothing}>
					<p>{people === 0 ? words.noneText : words.nothingText}</p>
				</EmptyState>
			) : (
				<>
					<DataTable
						caption={words.caption}
						rows={lines}
						rowKey={({ personId, course }) => `${personId} ${course}`}
						columns={[
							{ id: 'person', label: names.person, names: true, cell: ({ name }) => name },
							{
								id: 'course',
								label: names.course,
								cell: ({ title, required }) => (
									<>
										{title}
										{!required && <span className="block text-ink-soft">{trainingWords.optional}</span>}
									</>
								),
							},
							{ id: 'state', label: names.state, cell: ({ state }) => <StateBadge state={state} /> },
							{
								id: 'due',
								label: names.due,
								cell: ({ due, daysLate }) => (
									<>
										{day(due)}
										{daysLate !== null && daysLate > 0 && (
											<span className="block text-ink-soft">{words.late(daysLate)}</span>
										)}
									</>
								),
							},
							{ id: 'expires', label: names.expires, cell: ({ expires }) => day(expires) },
						]}
					/>
					<StateLegend />
				</>
			)}
			<p className="mt-8 max-w-measure text-sm text-ink-soft">{words.purpose}</p>
		</>
	)
}
