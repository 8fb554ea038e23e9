import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { codeText, personWords } from '../words/person'
import { decidedWords as words } from '../words/training-acts'
import { reasonText } from './act-page'

type Row = { id: string; person: { id: string; name: string }; title: string | null; undone: boolean }
export type DecidedPageProps = {
	act: string
	kind: string
	code: string
	knownAt: Date | string
	people: number
	open: number
	beyond: boolean
	rows: Row[]
}

const columns: Column<Row>[] = [
	{
		id: 'person',
		label: words.columns.person,
		names: true,
		cell: ({ person }) => (
			<Link to={urls.person(person.id)} className="inline-block min-h-6">
				{person.name}
			</Link>
		),
	},
	{ id: 'course', label: words.columns.course, cell: ({ title }) => title ?? personWords.allCourses },
	{
		id: 'state',
		label: words.columns.state,
		cell: ({ undone }) => (undone ? <Badge>{personWords.undone}</Badge> : words.stands),
	},
]

/** So many rows are shown. */
const mostShown = 200

/** What was decided for many in one go, and the way back from all of it. Posts `intent=take-back-all` and `act`. */
export function DecidedPage({ act, kind, code, knownAt, people, open, beyond, rows }: DecidedPageProps) {
	return (
		<>
			<PageHead
				title={words.title(codeText(personWords.kinds, kind), people)}
				lead={
					<>
						{code !== '' && `${reasonText(code)}. `}
						<Time at={knownAt} withClock />.
					</>
				}
			/>
			<div className="mb-8 max-w-measure">
				<p className="mb-4">{open === 0 ? words.allBack : beyond ? words.beyond : words.wayBack(open)}</p>
				<div className="flex flex-wrap gap-3">
					<LinkButton to={urls.trainingList()}>{words.toList}</LinkButton>
					{open > 0 && !beyond && (
						<Form method="post" action={urls.trainingAct()}>
							<input type="hidden" name="intent" value="take-back-all" />
							<input type="hidden" name="act" value={act} />
							<SubmitButton look="secondary" match={{ intent: 'take-back-all' }}>
								{words.takeBack(open)}
							</SubmitButton>
						</Form>
					)}
				</div>
			</div>
			{rows.length > mostShown && (
				<p className="mb-2 text-sm text-ink-soft">{words.shownRows(mostShown, rows.length)}</p>
			)}
			<DataTable
				caption={words.caption}
				columns={columns}
				rows={rows.slice(0, mostShown)}
				rowKey={({ id }) => id}
			/>
		</>
	)
}
