import { Link } from '@remix-run/react'
import type { CertificateStanding } from '#app/core/records/certificate-state'
import type { Way } from '#app/core/records/rounds'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import type { Column } from '../primitives/data-table'
import { languageName } from '../primitives/language-name'
import { Time } from '../primitives/time'
import { certificateWords } from '../words/certificates'
import { transcriptWords as words } from '../words/transcript'

export type TranscriptLineProps = {
	seq: number
	round: number | null
	at: Date | string
	expiresAt: Date | string | null
	way: Way
	minutes: number
	inWorkTime: string | null
	language: string | null
	attested: boolean
	state: 'holds' | 'lapsed' | 'corrected' | 'taken-away'
	corrects: number | null
	correctedBy: number | null
	approval: string | null
	certificate: { id: string; standing: CertificateStanding } | null
}

const { columns: names } = words
const workTimes = new Map<string, string>(Object.entries(words.workTimes))
const looks = { holds: 'good', lapsed: 'warn', corrected: 'plain', 'taken-away': 'problem' } as const

/** What there is to know of one completion. */
export const transcriptColumns: Column<TranscriptLineProps>[] = [
	{ id: 'round', label: names.round, names: true, cell: ({ round }) => round ?? '–' },
	{ id: 'at', label: names.at, cell: ({ at }) => <Time at={at} /> },
	{
		id: 'until',
		label: names.until,
		cell: ({ expiresAt }) => (expiresAt === null ? words.forGood : <Time at={expiresAt} />),
	},
	{
		id: 'how',
		label: names.how,
		cell: (row) => (
			<>
				{certificateWords.shortWays[row.way]}
				{row.corrects !== null && (
					<span className="block text-ink-soft">
						{words.corrects(row.corrects)} (
						{row.approval === 'two-persons' ? words.twoPersons : words.onePerson})
					</span>
				)}
			</>
		),
	},
	{ id: 'minutes', label: names.minutes, number: true, cell: ({ minutes }) => minutes },
	{
		id: 'work-time',
		label: names.workTime,
		cell: ({ inWorkTime }) => workTimes.get(inWorkTime ?? '') ?? words.unknown,
	},
	{
		id: 'language',
		label: names.language,
		cell: ({ language }) => (language === null ? words.unknown : languageName(language)),
	},
	{
		id: 'attested',
		label: names.attested,
		cell: ({ attested }) => (attested ? words.attested : words.notAttested),
	},
	{
		id: 'state',
		label: names.state,
		cell: ({ state, correctedBy }) => (
			<>
				<Badge look={looks[state]}>{words.states[state]}</Badge>
				{correctedBy !== null && (
					<span className="block text-ink-soft">{words.correctedBy(correctedBy)}</span>
				)}
			</>
		),
	},
	{
		id: 'certificate',
		label: names.certificate,
		cell: ({ certificate, seq }) =>
			certificate === null ? (
				words.noCertificate
			) : (
				<Link to={urls.certificate(certificate.id)} className="inline-flex min-h-6 items-center">
					{certificateWords.states[certificate.standing]}
					<span className="sr-only">
						, {names.certificate} {seq}
					</span>
				</Link>
			),
	},
	{ id: 'record', label: names.record, number: true, cell: ({ seq }) => seq },
]
