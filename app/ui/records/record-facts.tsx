import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { languageName } from '../primitives/language-name'
import { Time } from '../primitives/time'
import { recordWords as words } from '../words/corrections'
import { recordsWords } from '../words/records'
import type { RecordPageProps } from './record-page'

const ways = new Map<string, string>(Object.entries(recordsWords.ways))
const inWork = new Map<string, string>(Object.entries(words.inWorkTexts))

/** Everything that one record says, a line each; what it does not say is left out. */
export function RecordFacts({ record }: { record: RecordPageProps['record'] }) {
	const { person, own, scores, then } = record
	const whose = person && (own ? person.name : <Link to={urls.person(person.id)}>{person.name}</Link>)
	const lines: [label: string, value: ReactNode][] = [
		[words.about, whose ?? words.erased],
		[words.what, `${record.title} (${recordsWords.kinds[record.kind]})`],
		[words.result, <Badge key="result">{recordsWords.results[record.result]}</Badge>],
		[words.score, scores && words.scoreText(scores.total, scores.tone, scores.respect, scores.resolution)],
		[words.completed, <Time key="at" at={record.at} withClock />],
		[words.recorded, <Time key="recorded" at={record.recordedAt} withClock />],
		[words.holds, record.expiresAt && <Time key="expires" at={record.expiresAt} />],
		[words.way, record.way && (ways.get(record.way) ?? record.way)],
		[words.round, record.courseRound],
		[words.minutes, record.minutes],
		[words.inWork, record.inWorkTime && (inWork.get(record.inWorkTime) ?? record.inWorkTime)],
		[words.language, record.language && languageName(record.language)],
		[words.then, then && thenText(then)],
		[words.granted, record.grantedBy],
		[words.agreed, record.agreedBy ?? (record.approval === 'one-person' ? words.onePerson : null)],
		[
			words.attested,
			record.attestedBy === null ? null : (
				<RecordLink key="attested" seq={record.attestedBy} text={words.attestedText} />
			),
		],
		[
			words.about,
			record.about === null ? null : <RecordLink key="about" seq={record.about} text={words.attests} />,
		],
		[words.version, <VersionLine key="version" record={record} />],
		[
			words.certificate,
			record.certificates.length > 0 && <Certificates key="certificates" record={record} />,
		],
	]
	return (
		<dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
			{lines.map(([label, value], place) =>
				value === null || value === false || value === '' ? null : (
					// biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places.
					<div key={place} className="contents">
						<dt className="font-semibold">{label}</dt>
						<dd className="max-w-measure break-words">{value}</dd>
					</div>
				),
			)}
		</dl>
	)
}

function thenText({ job, team, site, manager }: NonNullable<RecordPageProps['record']['then']>): string {
	return [
		job && words.job(job),
		team && words.team(team),
		site && words.site(site),
		manager && words.manager(manager),
	]
		.filter((text) => text !== null)
		.join(', ')
}

function RecordLink({ seq, text }: { seq: number; text: (seq: number) => string }) {
	return <Link to={urls.record(seq)}>{text(seq)}</Link>
}

function VersionLine({ record: { version, person, own } }: RecordPageProps) {
	const said = [
		version.publishedBy && words.publishedBy(version.publishedBy),
		version.approvedBy && words.approvedBy(version.approvedBy),
		version.approval === 'repository' && words.approvedRepository,
		version.approval === 'none' && words.notApproved,
	].filter((text) => typeof text === 'string' && text !== '')
	return (
		<>
			<code className="text-xs">{version.hash.slice(0, 12)}</code>
			{said.length > 0 && `, ${said.join(', ')}`}
			{version.publishedAt && (
				<>
					{', '}
					<Time at={version.publishedAt} />
				</>
			)}
			{version.known && person && !own && (
				<Link className="block" to={urls.personVersion(person.id, version.hash)}>
					{words.versionLink}
				</Link>
			)}
		</>
	)
}

function Certificates({ record }: RecordPageProps) {
	return (
		<ul>
			{record.certificates.map(({ id, standing }) => (
				<li key={id}>
					<Link to={urls.certificate(id)}>{id}</Link> ({words.certificateStates[standing]})
				</li>
			))}
		</ul>
	)
}
