import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Notice } from '../primitives/notice'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { operationsWords } from '../words/operations'
import { OperationsFrame } from './operations-frame'
import { StateTabs } from './state-tabs'

export const letterStates = ['all', 'waiting', 'logged', 'sent', 'dead'] as const
export type LetterStateName = (typeof letterStates)[number]
export type LetterLine = {
	id: string
	to: string
	kind: string
	subject: string
	state: string
	attempts: number
	createdAt: Date | string
}
export type LettersPageProps = {
	state: LetterStateName
	counts: Record<LetterStateName, number>
	letters: LetterLine[]
	/** Whether a mail server is set. */
	server: boolean
	pager: PagerProps
}

const words = operationsWords.mail
const said = (words: Readonly<Record<string, string>>, key: string) =>
	(Object.hasOwn(words, key) ? words[key] : undefined) ?? key
export const letterKind = (kind: string) => said(operationsWords.kinds, kind)
export const letterState = (state: string) => said(operationsWords.mailState, state)

const columns: Column<LetterLine>[] = [
	{ id: 'at', label: words.at, cell: (one) => <Time at={one.createdAt} withClock /> },
	{
		id: 'about',
		label: words.about,
		names: true,
		cell: (one) => <Link to={urls.letter(one.id)}>{one.subject}</Link>,
	},
	{ id: 'to', label: words.to, cell: (one) => <span className="break-all">{one.to}</span> },
	{ id: 'kind', label: words.kind, cell: (one) => letterKind(one.kind) },
	{ id: 'state', label: words.state, cell: (one) => letterState(one.state) },
	{ id: 'tries', label: words.tries, number: true, cell: (one) => one.attempts },
]

/** Letters by state, and a test of the way out. */
export function LettersPage({ state, counts, letters, server, pager }: LettersPageProps) {
	const tabs = letterStates.map((one) => ({
		state: one,
		label: one === 'all' ? operationsWords.all : operationsWords.mailState[one],
		count: counts[one],
	}))
	const test = (
		<Form method="post">
			<input type="hidden" name="intent" value="test" />
			<SubmitButton look="secondary" match={{ intent: 'test' }}>
				{words.test}
			</SubmitButton>
		</Form>
	)
	return (
		<OperationsFrame part="mail" acts={test}>
			{!server && <Notice className="mb-6">{words.noServer}</Notice>}
			<StateTabs to={urls.operations('mail')} tabs={tabs} current={state} />
			{letters.length > 0 ? (
				<>
					<DataTable caption={words.caption} columns={columns} rows={letters} rowKey={(one) => one.id} />
					<Pager {...pager} />
				</>
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
		</OperationsFrame>
	)
}
