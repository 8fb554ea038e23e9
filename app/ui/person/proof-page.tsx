import { urls } from '#app/urls'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { dayText } from '../training/day-text'
import { personWords } from '../words/person'
import { proofWords as words } from '../words/proof'
import { ProofCourse, type ProofCourseProps } from './proof-course'
import { ProofRecord, type ProofRecordProps } from './proof-record'

export type ProofPageProps = {
	person: {
		id: string
		name: string
		email: string
		number: string | null
		team: string | null
		site: string | null
		job: string | null
		hiredOn: string | null
		leftOn: string | null
	}
	madeAt: Date | string
	courses: ProofCourseProps[]
	/** Records that none of these courses asks for. */
	others: ProofRecordProps[]
	checked: { rows: number; faults: number }
}

/** What an auditor wants to see of one person, to read and to print. */
export function ProofPage({ person, madeAt, courses, others, checked }: ProofPageProps) {
	const who = [person.number, person.email, person.job, person.team, person.site].filter(Boolean).join(' · ')
	const verdict =
		checked.rows === 0
			? words.noRecords
			: checked.faults === 0
				? words.holds(checked.rows)
				: words.broken(checked.faults)
	return (
		<div className="pb-16">
			<Breadcrumbs trail={[{ label: person.name, to: urls.person(person.id) }, { label: words.title }]} />
			<PageHead title={person.name} over={words.title} lead={words.lead(person.name)} />
			<p>{who}</p>
			<p className="mb-4">
				{person.hiredOn && `${personWords.hired} ${dayText(person.hiredOn)}. `}
				{person.leftOn && `${personWords.left} ${dayText(person.leftOn)}. `}
				{words.made} <Time at={madeAt} withClock />. <span className="no-print">{words.print}</span>
			</p>
			<Notice
				kind={checked.faults > 0 ? 'problem' : checked.rows === 0 ? 'info' : 'success'}
				className="mb-8"
			>
				<p>
					{verdict} {words.limits}
				</p>
			</Notice>
			{courses.length === 0 && <p className="mb-8 text-ink-soft">{words.none}</p>}
			{courses.map((course) => (
				<ProofCourse key={course.course} course={course} personId={person.id} />
			))}
			{others.length > 0 && (
				<section aria-labelledby="others" className="mb-12 border-t border-line pt-6">
					<h2 id="others" className="mb-4 text-xl">
						{words.others}
					</h2>
					<ul className="grid gap-3">
						{others.map((record) => (
							<ProofRecord key={record.seq} record={record} personId={person.id} />
						))}
					</ul>
				</section>
			)}
			<p className="text-sm text-ink-soft">{words.noted}</p>
		</div>
	)
}
