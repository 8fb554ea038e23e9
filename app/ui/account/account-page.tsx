import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { buttonStyle } from '../primitives/button-style'
import { Card } from '../primitives/card'
import { DataTable } from '../primitives/data-table'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { type RecordRow, recordColumns } from '../records/record-columns'
import { linkWords } from '../words/links'
import { accountWords } from '../words/people'
import { recordsWords } from '../words/records'
import { OwnCalendar, type OwnCalendarProps } from './own-calendar'
import { type OwnCertificate, OwnCertificates } from './own-certificates'
import { type OwnNoteItem, OwnNotes } from './own-notes'
import { OwnPrivacy, type OwnPrivacyProps } from './own-privacy'

export type SessionItem = {
	id: string
	/** What the browser calls itself, in short: "Firefox on Linux". */
	device: string | null
	createdAt: Date | string
	lastSeenAt: Date | string
	here: boolean
}
export type AccountPageProps = {
	person: { name: string; email: string; roleName: string; team: string | null }
	sessions: SessionItem[]
	records: RecordRow[]
	certificates: OwnCertificate[]
	exportUrl: string
	notes: OwnNoteItem[]
	privacy: Omit<OwnPrivacyProps, 'refused'>
	calendar: OwnCalendarProps
	/** The form that asks for erasure, where it came back. */
	refusedErasure: OwnPrivacyProps['refused']
}

/** Who you are here, your records, and where you are signed in. */
export function AccountPage({
	person,
	sessions,
	records,
	certificates,
	exportUrl,
	notes,
	privacy,
	calendar,
	refusedErasure,
}: AccountPageProps) {
	const others = sessions.filter((session) => !session.here)
	return (
		<>
			<PageHead
				title={accountWords.title}
				lead={[person.name, person.email, person.roleName, person.team].filter(Boolean).join(' · ')}
			/>
			<section aria-labelledby="own-records" className="mb-12">
				<h2 id="own-records" className="mb-4 text-xl">
					{accountWords.records}
				</h2>
				{records.length === 0 ? (
					<p className="text-ink-soft">{accountWords.noRecords}</p>
				) : (
					<>
						<DataTable
							caption={recordsWords.caption}
							columns={recordColumns({}, true)}
							rows={records}
							rowKey={(row) => String(row.seq)}
						/>
						<a href={exportUrl} className={buttonStyle('secondary', 'normal', 'mt-4')}>
							{accountWords.exportMine}
						</a>
					</>
				)}
				<p className="mt-4 text-sm">
					<Link to={urls.scores()} className="inline-flex min-h-6 items-center">
						{linkWords.scores}
					</Link>
				</p>
			</section>
			<OwnCalendar {...calendar} />
			<OwnCertificates certificates={certificates} />
			<OwnNotes notes={notes} />
			<OwnPrivacy {...privacy} refused={refusedErasure} />
			<section aria-labelledby="own-sessions">
				<h2 id="own-sessions" className="text-xl">
					{accountWords.sessions}
				</h2>
				<p className="mt-1 mb-4 max-w-measure text-ink-soft">{accountWords.sessionsText}</p>
				<ul className="grid gap-3">
					{sessions.map((session) => (
						<SessionCard key={session.id} session={session} />
					))}
				</ul>
				{others.length > 0 && (
					<Form method="post" className="mt-4">
						<input type="hidden" name="intent" value="end-others" />
						<SubmitButton look="secondary" match={{ intent: 'end-others' }}>
							{accountWords.endOthers}
						</SubmitButton>
					</Form>
				)}
			</section>
		</>
	)
}

function SessionCard({ session }: { session: SessionItem }) {
	const device = session.device ?? accountWords.unknownDevice
	return (
		<Card as="li" className="flex flex-wrap items-center justify-between gap-4">
			<div>
				<p className="font-semibold">
					{device} {session.here && <Badge look="good">{accountWords.thisDevice}</Badge>}
				</p>
				<p className="text-sm text-ink-soft">
					{accountWords.since} <Time at={session.createdAt} withClock />. {accountWords.lastSeen}{' '}
					<Time at={session.lastSeenAt} withClock />.
				</p>
			</div>
			{!session.here && (
				<Form method="post">
					<input type="hidden" name="intent" value="end" />
					<input type="hidden" name="session" value={session.id} />
					<SubmitButton look="secondary" size="small" match={{ session: session.id }}>
						{accountWords.end}
						<span className="sr-only">: {device}</span>
					</SubmitButton>
				</Form>
			)}
		</Card>
	)
}
