import { Link } from '@remix-run/react'
import type { Due } from '#app/core/records/assignment'
import { urls } from '#app/urls'
import { type Column, DataTable } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { dayText } from '../training/day-text'
import { StateBadge } from '../training/state-badge'
import { countingWords } from '../words/counting'
import { codeText, personWords } from '../words/person'
import { proofWords as words } from '../words/proof'
import { type ActLine, ActTable } from './act-table'
import { type CountingLine, CountingTable } from './counting-table'
import { ProofRecord, type ProofRecordProps } from './proof-record'
import { dueText, type RuleTold, ruleText } from './rule-text'
import type { StandingLine } from './standing-table'
import { type Published, PublishedLine } from './version-seen-page'

type Part = {
	kind: 'lesson' | 'scenario'
	slug: string
	title: string
	hash: string
	at: Date | string
	published: Published
}

export type ProofCourseProps = Omit<StandingLine, 'why'> & {
	why: {
		assignmentId: string
		title: string
		version: number
		by: string | null
		from: Date | string
		knownAt: Date | string
		due: Due
		rule: RuleTold
	} | null
	terms: { hash: string; validMonths: number | null; counts: string; from: Date | string } | null
	published: Published
	parts: Part[]
	records: ProofRecordProps[]
	certificates: { id: string; title: string; issuedAt: Date | string; state: string }[]
	acts: ActLine[]
	counting: CountingLine[]
}

const partColumns = (personId: string): Column<Part>[] => [
	{ id: 'what', label: words.partColumns.what, names: true, cell: (part) => part.title },
	{
		id: 'version',
		label: words.partColumns.version,
		cell: (part) => (
			<Link to={urls.personVersion(personId, part.hash)} className="inline-flex min-h-6 items-center">
				<code className="text-xs">{part.hash.slice(0, 12)}</code>
			</Link>
		),
	},
	{ id: 'at', label: words.partColumns.at, cell: (part) => <Time at={part.at} /> },
	{
		id: 'approved',
		label: words.partColumns.approved,
		cell: (part) => <PublishedLine published={part.published} />,
	},
]

/** One course of the pack: who asked, by what rule, at what version, and what proves it. */
export function ProofCourse({ course, personId }: { course: ProofCourseProps; personId: string }) {
	const { why, terms } = course
	const id = `course-${course.course}`
	return (
		<section aria-labelledby={id} className="mb-12 border-t border-line pt-6">
			<h2 id={id} className="mb-2 text-xl">
				{course.title} <StateBadge state={course.state} text={personWords.states[course.state]} />
			</h2>
			<h3 className="mt-4 mb-1 text-base">{words.why}</h3>
			{why ? (
				<p>
					{words.assigned(why.title, why.version)}
					{why.by && ` ${words.by(why.by)}`}. {words.inForce} <Time at={why.from} /> ({words.known}{' '}
					<Time at={why.knownAt} withClock />
					). {words.rule}: {ruleText(why.rule)}. {words.due} {dueText(why.due)}
					{course.dueOn && ` (${dayText(course.dueOn)})`}.
				</p>
			) : (
				<p>{course.self ? words.self : words.notAsked}</p>
			)}
			{course.acts.length > 0 && (
				<>
					<h3 className="mt-4 mb-2 text-base">{words.decisions}</h3>
					<ActTable acts={course.acts} />
				</>
			)}
			{terms && (
				<>
					<h3 className="mt-4 mb-1 text-base">{words.course}</h3>
					<p>
						{words.version} <code className="text-sm break-all">{terms.hash}</code>.{' '}
						{terms.validMonths === null ? words.forGood : words.valid(terms.validMonths)}{' '}
						{codeText(words.counts, terms.counts)} <PublishedLine published={course.published} />
					</p>
				</>
			)}
			{course.counting.length > 0 && (
				<>
					<h3 className="mt-4 mb-2 text-base">{countingWords.title}</h3>
					<CountingTable
						caption={`${countingWords.title}: ${course.title}`}
						lines={course.counting}
						inCourse
					/>
				</>
			)}
			<h3 className="mt-4 mb-2 text-base">{words.parts}</h3>
			{course.parts.length === 0 ? (
				<p className="text-ink-soft">{words.noParts}</p>
			) : (
				<DataTable
					caption={`${words.parts}: ${course.title}`}
					columns={partColumns(personId)}
					rows={course.parts}
					rowKey={(part) => `${part.slug} ${part.hash} ${String(part.at)}`}
				/>
			)}
			<h3 className="mt-4 mb-2 text-base">{words.records}</h3>
			{course.records.length === 0 && <p className="text-ink-soft">{words.noRecords}</p>}
			<ul className="grid gap-3">
				{course.records.map((record) => (
					<ProofRecord key={record.seq} record={record} personId={personId} />
				))}
			</ul>
			{course.certificates.length > 0 && <h3 className="mt-4 mb-1 text-base">{words.certificates}</h3>}
			<ul>
				{course.certificates.map((one) => (
					<li key={one.id}>
						<Link to={urls.certificate(one.id)}>{one.title}</Link>, <Time at={one.issuedAt} />,{' '}
						{codeText(personWords.certificateStates, one.state)}
					</li>
				))}
			</ul>
		</section>
	)
}
