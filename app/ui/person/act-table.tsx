import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { VisuallyHidden } from '../primitives/visually-hidden'
import { codeText, personWords as words } from '../words/person'
import { actWords, decidedWords } from '../words/training-acts'

export type ActLine = {
	id: string
	title: string | null
	kind: string
	code: string
	from: Date | string
	until: Date | string | null
	dueOn: string | null
	by: string | null
	knownAt: Date | string
	undone: boolean
	/** It was not decided alone: others were in the same go. */
	withOthers: boolean
}

const { actColumns: names } = words

const columns = (mayTakeBack: boolean): Column<ActLine>[] => [
	{
		id: 'what',
		label: names.what,
		names: true,
		cell: (line) => (
			<>
				{codeText(words.kinds, line.kind)} {line.undone && <Badge>{words.undone}</Badge>}
			</>
		),
	},
	{ id: 'about', label: names.about, cell: (line) => line.title ?? words.allCourses },
	{ id: 'why', label: names.why, cell: (line) => codeText(words.codes, line.code) },
	{
		id: 'when',
		label: names.when,
		cell: (line) => (
			<>
				{words.fromDay} <Time at={line.from} />
				{line.until && (
					<>
						{' '}
						{words.untilDay} <Time at={line.until} />
					</>
				)}
				{line.dueOn && `, ${words.dueOn(line.dueOn)}`}
			</>
		),
	},
	{
		id: 'by',
		label: names.by,
		cell: (line) => (
			<>
				{line.by ?? words.none}
				<span className="block text-ink-soft">
					<Time at={line.knownAt} withClock />
				</span>
			</>
		),
	},
	...(mayTakeBack ? [{ id: 'do', label: names.act, cell: (line: ActLine) => <TakeBack line={line} /> }] : []),
]

function TakeBack({ line }: { line: ActLine }) {
	const together = line.withOthers && (
		<Link to={urls.trainingActDone(line.id)} className="inline-flex min-h-6 items-center text-sm">
			{decidedWords.withOthers}
			<VisuallyHidden>: {codeText(words.kinds, line.kind)}</VisuallyHidden>
		</Link>
	)
	if (line.kind === 'enrol') return null
	if (line.undone) return together || null
	return (
		<>
			<Form method="post" action={urls.trainingAct()}>
				<input type="hidden" name="intent" value="take-back" />
				<input type="hidden" name="act" value={line.id} />
				<SubmitButton look="quiet" size="small" match={{ act: line.id }}>
					{actWords.takeBack}
					<VisuallyHidden>: {codeText(words.kinds, line.kind)}</VisuallyHidden>
				</SubmitButton>
			</Form>
			{together}
		</>
	)
}

/** What was decided for somebody, by coded reasons; whoever may decide may take it back. */
export function ActTable({ acts, mayTakeBack = false }: { acts: ActLine[]; mayTakeBack?: boolean }) {
	if (acts.length === 0) return <p className="text-ink-soft">{words.noActs}</p>
	return (
		<DataTable caption={words.acts} columns={columns(mayTakeBack)} rows={acts} rowKey={(line) => line.id} />
	)
}
