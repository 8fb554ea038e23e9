import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { Time } from '../primitives/time'
import { countingWords } from '../words/counting'
import { codeText, personWords as words } from '../words/person'
import { type CountingLine, CountingTable } from './counting-table'
import { Part } from './part'
import { type RecordLine, RecordTable } from './record-table'

export type RecordsPartProps = {
	personId: string
	records: RecordLine[]
	certificates: {
		id: string
		title: string
		issuedAt: Date | string
		expiresAt: Date | string | null
		state: string
	}[]
	attempts: {
		id: string
		title: string
		endedAt: Date | string | null
		state: keyof typeof words.attemptStates
		counts: boolean
	}[]
	counting: CountingLine[]
}

/** What is kept: records, certificates, official attempts. */
export function RecordsPart({ personId, records, certificates, attempts, counting }: RecordsPartProps) {
	return (
		<>
			<Part id="records" title={words.records}>
				<RecordTable records={records} />
			</Part>
			<Part id="certificates" title={words.certificates}>
				{certificates.length === 0 && <p className="text-ink-soft">{words.noCertificates}</p>}
				<ul className="grid gap-2">
					{certificates.map((one) => (
						<li key={one.id} className="flex flex-wrap items-center gap-x-3">
							<Link to={urls.certificate(one.id)} className="inline-flex min-h-6 items-center">
								{one.title}
							</Link>
							<Badge look={one.state === 'issued' ? 'good' : 'plain'}>
								{codeText(words.certificateStates, one.state)}
							</Badge>
							<span className="text-sm text-ink-soft">
								{words.issued} <Time at={one.issuedAt} />
								{one.expiresAt && (
									<>
										, {words.untilDay} <Time at={one.expiresAt} />
									</>
								)}
							</span>
						</li>
					))}
				</ul>
			</Part>
			<Part id="attempts" title={words.attempts} lead={words.attemptsLead}>
				{attempts.length === 0 && <p className="text-ink-soft">{words.noAttempts}</p>}
				<ul className="grid gap-2">
					{attempts.map((one) => (
						<li key={one.id} className="flex flex-wrap items-center gap-x-3">
							<span>{one.title}</span>
							<Badge look={one.state === 'passed' ? 'good' : 'plain'}>{words.attemptStates[one.state]}</Badge>
							{one.counts && <Badge look="primary">{countingWords.badge}</Badge>}
							{one.endedAt && (
								<span className="text-sm text-ink-soft">
									<Time at={one.endedAt} withClock />
								</span>
							)}
							{one.state === 'passed' && (
								<Link to={urls.personAttempt(personId, one.id)} className="inline-flex min-h-6 items-center">
									{words.read}
									<span className="sr-only">: {one.title}</span>
								</Link>
							)}
						</li>
					))}
				</ul>
			</Part>
			{counting.length > 0 && (
				<Part id="counting" title={countingWords.title} lead={countingWords.lead}>
					<CountingTable caption={countingWords.title} lines={counting} />
				</Part>
			)}
		</>
	)
}
