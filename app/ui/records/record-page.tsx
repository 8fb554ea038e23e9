import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { recordWords as words } from '../words/corrections'
import { recordsWords } from '../words/records'
import { RecordFacts } from './record-facts'

type When = Date | string
export type RecordPageProps = {
	record: {
		seq: number
		at: When
		recordedAt: When
		expiresAt: When | null
		minutes: number
		way: string | null
		courseRound: number | null
		inWorkTime: string | null
		language: string | null
		reason: string | null
		corrects: number | null
		correctedBy: number | null
		attestedBy: number | null
		about: number | null
		approval: string | null
		mac: string
		kind: keyof typeof recordsWords.kinds
		result: keyof typeof recordsWords.results
		title: string
		person: { id: string; name: string } | null
		/** It is the reader's own: pages about oneself are others. */
		own: boolean
		scores: { total: number; tone: number; respect: number; resolution: number } | null
		version: {
			hash: string
			known: boolean
			approvedBy: string | null
			approval: string | null
			publishedBy: string | null
			publishedAt: When | null
		}
		then: { job: string | null; team: string | null; site: string | null; manager: string | null } | null
		grantedBy: string | null
		agreedBy: string | null
		certificates: { id: string; standing: keyof typeof words.certificateStates }[]
		notes: { seq: number; text: string; by: string | null; at: When }[]
		correction: { waits: boolean } | null
		/** What the person says is wrong here, for HR. */
		doubts: { id: string; text: string }[]
	}
}

const reasons = new Map<string, string>(Object.entries(recordsWords.reasons))

/** One record: what it says, what corrects it, what was noted. */
export function RecordPage({ record }: RecordPageProps) {
	return (
		<>
			<PageHead
				title={words.title(record.seq)}
				over={<Link to={urls.records()}>{words.back}</Link>}
				lead={`${record.title}. ${recordsWords.results[record.result]}.`}
			/>
			{record.correctedBy !== null && (
				<Notice kind="warn" className="mb-6">
					<Link to={urls.record(record.correctedBy)}>{words.correctedBy(record.correctedBy)}</Link>
				</Notice>
			)}
			{record.correction?.waits && (
				<Notice kind="info" className="mb-6">
					{words.asked}
				</Notice>
			)}
			{record.doubts.map(({ id, text }) => (
				<Notice key={id} kind="info" className="mb-6">
					<Link to={urls.corrections()}>{words.doubted}</Link>
					<q className="mt-1 block wrap-anywhere whitespace-pre-line">{text}</q>
				</Notice>
			))}
			<Card as="section" labelledBy="facts-title">
				<h2 id="facts-title" className="mb-4 text-xl">
					{words.facts}
				</h2>
				<RecordFacts record={record} />
			</Card>
			{record.corrects !== null && <CorrectionOf record={record} />}
			{record.notes.length > 0 && <Notes notes={record.notes} />}
			{record.own && (
				<p className="mt-6 max-w-measure">
					{words.ownWrong} <Link to={urls.doubt(record.seq)}>{words.ownWrongLink}</Link>.
				</p>
			)}
			<p className="mt-6 max-w-measure text-sm text-ink-soft">
				{words.sealText} <span className="sr-only">{words.seal}</span>{' '}
				<code className="text-xs break-all">{record.mac}</code>
			</p>
		</>
	)
}

function CorrectionOf({ record }: RecordPageProps) {
	const { corrects, reason, approval } = record
	if (corrects === null) return null
	const why = reason === null ? undefined : reasons.get(reason)
	return (
		<Card as="section" labelledBy="chain-title" className="mt-6">
			<h2 id="chain-title" className="text-xl">
				{words.chain}
			</h2>
			<p className="mt-2">
				<Link to={urls.record(corrects)}>{words.corrects(corrects)}</Link>
				{why !== undefined && `: ${why}`}. {approval === 'one-person' && words.onePerson}
				{approval === 'two-persons' && words.twoPersons}
			</p>
		</Card>
	)
}

function Notes({ notes }: Pick<RecordPageProps['record'], 'notes'>) {
	return (
		<Card as="section" labelledBy="notes-title" className="mt-6">
			<h2 id="notes-title" className="text-xl">
				{words.notes}
			</h2>
			<ul className="mt-2 space-y-3">
				{notes.map(({ text, by, at }) => (
					<li key={`${String(at)} ${text}`}>
						<p className="max-w-measure whitespace-pre-line">{text}</p>
						<p className="text-sm text-ink-soft">
							{by && words.note(by)} <Time at={at} />
						</p>
					</li>
				))}
			</ul>
		</Card>
	)
}
