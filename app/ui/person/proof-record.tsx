import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { languageName } from '../primitives/language-name'
import { Time } from '../primitives/time'
import { codeText, personWords } from '../words/person'
import { proofWords as words } from '../words/proof'
import type { RecordLine } from './record-table'

export type ProofRecordProps = RecordLine & {
	kind: string
	recordedAt: Date | string | null
	minutes: number
	inWorkTime: string | null
	language: string | null
	attemptId: string | null
	reason: string | null
	versionHash: string
	mac: string
	keyId: string
	fault: string | null
	pass: { total: number; tone: number; respect: number; resolution: number } | null
	snapshot: { job: string | null; team: string | null; site: string | null; manager: string | null } | null
	grantedBy: string | null
	agreedBy: string | null
}

/** One record with all that it stands on. */
export function ProofRecord({ record, personId }: { record: ProofRecordProps; personId: string }) {
	const { seq, fault, pass, snapshot, corrects, correctedBy, attestedBy } = record
	const then = snapshot
		? [snapshot.job, snapshot.team, snapshot.site, snapshot.manager].filter(Boolean).join(', ')
		: ''
	const facts = [
		codeText(words.ways, record.way),
		record.round === null ? '' : words.round(record.round),
		words.minutes(record.minutes),
		codeText(words.inWork, record.inWorkTime),
		record.language ? words.language(languageName(record.language)) : '',
		record.grantedBy ? words.grantedBy(record.grantedBy) : '',
		record.agreedBy ? words.agreedBy(record.agreedBy) : '',
		record.approval === 'one-person' ? words.onePerson : '',
		record.score === null ? '' : words.points(record.score),
	].filter((text) => text !== '')
	return (
		<Card as="li">
			<p className="font-semibold">
				<Link to={urls.record(seq)}>{words.record(seq)}</Link>: {record.title},{' '}
				{codeText(words.results, record.result)}{' '}
				<Badge look={fault === null ? 'good' : 'problem'}>
					{fault === null ? words.recordHolds : words.recordFault(fault)}
				</Badge>
			</p>
			<p>
				<Time at={record.at} withClock />
				{record.expiresAt && (
					<>
						, {personWords.untilDay} <Time at={record.expiresAt} />
					</>
				)}
				{record.recordedAt && (
					<>
						; {words.written} <Time at={record.recordedAt} withClock />
					</>
				)}
			</p>
			<p>{words.facts(facts)}.</p>
			{pass && <p>{words.passMark(pass.total, pass.tone, pass.respect, pass.resolution)}.</p>}
			{then !== '' && (
				<p>
					{words.then}: {then}.
				</p>
			)}
			{corrects !== null && <p>{words.correction(corrects, record.reason ?? '')}</p>}
			{correctedBy !== null && <p>{words.corrected(correctedBy)}</p>}
			{record.kind === 'course' && (
				<p>{attestedBy === null ? words.notAttested : words.attested(attestedBy)}</p>
			)}
			<p className="text-sm break-all text-ink-soft">
				{words.version} <code>{record.versionHash}</code>. {words.seal} <code>{record.mac}</code>. {words.key}{' '}
				{record.keyId}.
			</p>
			{record.attemptId && record.result === 'passed' && (
				<p className="no-print">
					<Link
						to={urls.personAttempt(personId, record.attemptId)}
						className="inline-flex min-h-6 items-center"
					>
						{words.replay}
						<span className="sr-only">: {record.title}</span>
					</Link>
				</p>
			)}
		</Card>
	)
}
