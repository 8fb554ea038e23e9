import { Link } from '@remix-run/react'
import type { CertificateStanding } from '#app/core/records/certificate-state'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { certificateWords as words } from '../words/certificates'
import { transcriptWords } from '../words/transcript'

export type OwnCertificate = {
	id: string
	title: string
	standing: CertificateStanding
	completedAt: Date | string
	expiresAt: Date | string | null
}

const { columns: names } = words
const looks = { valid: 'good', expired: 'warn', revoked: 'problem', superseded: 'plain' } as const

const columns: Column<OwnCertificate>[] = [
	{ id: 'course', label: names.course, names: true, cell: ({ title }) => title },
	{ id: 'completed', label: names.completed, cell: ({ completedAt }) => <Time at={completedAt} /> },
	{
		id: 'lapses',
		label: names.lapses,
		cell: ({ expiresAt }) => (expiresAt === null ? words.forGood : <Time at={expiresAt} />),
	},
	{
		id: 'state',
		label: names.state,
		cell: ({ standing }) => <Badge look={looks[standing]}>{words.states[standing]}</Badge>,
	},
	{
		id: 'paper',
		label: names.paper,
		cell: ({ id, title }) => (
			<span className="flex flex-wrap gap-x-4">
				<a href={urls.certificatePdf(id)} className="inline-flex min-h-6 items-center">
					{words.paperLink}
					<span className="sr-only">: {title}</span>
				</a>
				<Link to={urls.certificate(id)} className="inline-flex min-h-6 items-center">
					{words.checkLink}
					<span className="sr-only">: {title}</span>
				</Link>
			</span>
		),
	},
]

/** One's own certificates, and the way to the transcript. */
export function OwnCertificates({ certificates }: { certificates: OwnCertificate[] }) {
	return (
		<section aria-labelledby="own-certificates" className="mb-12">
			<h2 id="own-certificates" className="mb-4 text-xl">
				{words.own}
			</h2>
			{certificates.length === 0 ? (
				<p className="text-ink-soft">{words.noOwn}</p>
			) : (
				<DataTable caption={words.caption} columns={columns} rows={certificates} rowKey={({ id }) => id} />
			)}
			<p className="mt-4">
				<Link to={urls.transcript()} className="inline-flex min-h-6 items-center">
					{transcriptWords.link}
				</Link>
			</p>
		</section>
	)
}
