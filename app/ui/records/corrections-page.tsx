import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Button } from '../primitives/button'
import { Card } from '../primitives/card'
import { EmptyState } from '../primitives/empty-state'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { TabLinks } from '../primitives/tab-links'
import { Time } from '../primitives/time'
import { recordWords, correctionsWords as words } from '../words/corrections'
import { recordsWords } from '../words/records'
import { type DoubtAnswer, type DoubtRow, DoubtsList } from './doubts-list'

type State = keyof typeof words.states
type Change =
	| { kind: 'void' }
	| { kind: 'date'; day: string }
	| { kind: 'minutes'; minutes: number }
	| { kind: 'way'; way: 'imported' | 'classroom' | 'observed' }
export type CorrectionRow = {
	id: string
	seq: number
	person: string | null
	title: string
	at: Date | string
	change: Change
	reason: string
	note: string
	requestedBy: string | null
	answeredBy: string | null
	answeredAt: Date | string | null
	newSeq: number | null
	mine: boolean
}
export type CorrectionsPageProps = {
	state: State
	rows: CorrectionRow[]
	answers: boolean
	problem: string | null
	/** What people say is wrong with their own records, for HR. */
	doubts: DoubtRow[]
	/** The answer to one of them, as it came back. */
	refused: DoubtAnswer | null
}

const states = ['open', 'done', 'refused'] as const
const reasons = new Map<string, string>(Object.entries(recordWords.reasons))

function changeText(change: Change): string {
	if (change.kind === 'date') return words.to.date(change.day)
	if (change.kind === 'minutes') return words.to.minutes(change.minutes)
	return change.kind === 'way' ? words.to.way(recordsWords.ways[change.way]) : words.to.void
}

/** What somebody asked to be put right; HR agrees or refuses. */
export function CorrectionsPage({ state, rows, answers, problem, doubts, refused }: CorrectionsPageProps) {
	return (
		<>
			<PageHead
				title={words.title}
				lead={words.lead}
				over={<Link to={urls.records()}>{recordWords.back}</Link>}
			/>
			{problem !== null && (
				<Notice kind="problem" announce className="mb-6">
					{problem}
				</Notice>
			)}
			<TabLinks
				label={words.tabs}
				tabs={states.map((one) => ({
					label: words.states[one],
					to: one === 'open' ? urls.corrections() : `${urls.corrections()}?state=${one}`,
					current: one === state,
				}))}
			/>
			<DoubtsList state={state} doubts={doubts} refused={refused} />
			{doubts.length > 0 && rows.length > 0 && <h2 className="mt-8 mb-4 text-xl">{words.wishes}</h2>}
			{rows.length === 0 ? (
				doubts.length === 0 && (
					<EmptyState title={words.none[state]}>
						<p>{words.noneText}</p>
					</EmptyState>
				)
			) : (
				<ul className="space-y-4">
					{rows.map((row) => (
						<Card as="li" key={row.id}>
							<Wish row={row} />
							{state === 'open' && answers && <Answer row={row} />}
						</Card>
					))}
				</ul>
			)}
		</>
	)
}

function Wish({ row }: { row: CorrectionRow }) {
	return (
		<>
			<h2 className="text-lg">
				<Link to={urls.record(row.seq)}>{words.record(row.seq)}</Link>: {row.title}, {row.person}
			</h2>
			<p className="mt-1">
				<strong>{changeText(row.change)}.</strong> {reasons.get(row.reason) ?? row.reason}.
			</p>
			{row.note !== '' && <p className="mt-1 max-w-measure whitespace-pre-line">{row.note}</p>}
			<p className="mt-1 text-sm text-ink-soft">
				{words.askedBy(row.requestedBy ?? words.someone)}, <Time at={row.at} withClock />
				{row.answeredAt !== null && (
					<>
						. {words.answeredBy(row.answeredBy ?? words.someone)}, <Time at={row.answeredAt} withClock />
					</>
				)}
				{row.newSeq !== null && (
					<>
						. <Link to={urls.record(row.newSeq)}>{words.record(row.newSeq)}</Link>
					</>
				)}
			</p>
		</>
	)
}

function Answer({ row }: { row: CorrectionRow }) {
	if (!row.mine) return <p className="mt-3 text-sm">{words.yours}</p>
	const what = `${words.record(row.seq)}`
	return (
		<Form method="post" className="mt-3 flex flex-wrap gap-2">
			<input type="hidden" name="id" value={row.id} />
			<Button type="submit" name="answer" value="agree" aria-label={`${words.agree}: ${what}`}>
				{words.agree}
			</Button>
			<Button
				type="submit"
				name="answer"
				value="refuse"
				look="secondary"
				aria-label={`${words.refuse}: ${what}`}
			>
				{words.refuse}
			</Button>
		</Form>
	)
}
