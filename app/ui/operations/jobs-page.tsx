import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Pager, type PagerProps } from '../primitives/pager'
import { Time } from '../primitives/time'
import { VisuallyHidden } from '../primitives/visually-hidden'
import { jobKindWords, operationsWords } from '../words/operations'
import { OperationsFrame } from './operations-frame'
import { StateTabs } from './state-tabs'

export const jobStates = ['waiting', 'running', 'done', 'dead'] as const
export type JobStateName = (typeof jobStates)[number]
export type JobLine = {
	id: string
	kind: string
	runAt: Date | string
	endedAt: Date | string | null
	attempts: number
	outcome: string | null
	error: string | null
	/** The letter that it is about. */
	letter: string | null
}
export type JobsPageProps = {
	state: JobStateName
	counts: Record<JobStateName, number>
	jobs: JobLine[]
	pager: PagerProps
}

const words = operationsWords.jobs
const kindOf = (kind: string) => (Object.hasOwn(jobKindWords, kind) ? jobKindWords[kind] : undefined) ?? kind

const columns: Column<JobLine>[] = [
	{ id: 'kind', label: words.kind, names: true, cell: (job) => kindOf(job.kind) },
	{ id: 'at', label: words.at, cell: (job) => <Time at={job.runAt} withClock /> },
	{ id: 'ended', label: words.ended, cell: (job) => job.endedAt && <Time at={job.endedAt} withClock /> },
	{ id: 'tries', label: words.tries, number: true, cell: (job) => job.attempts },
	{
		id: 'outcome',
		label: words.outcome,
		cell: (job) => (
			<span className="break-words">
				{job.error ?? job.outcome}
				{job.letter !== null && (
					<Link to={urls.letter(job.letter)} className="block">
						{words.letter}
					</Link>
				)}
			</span>
		),
	},
]
const acts: Column<JobLine> = { id: 'acts', label: words.acts, cell: (job) => <JobActs job={job} /> }

/** What runs by itself, by state; what was given up can be tried again or dropped. */
export function JobsPage({ state, counts, jobs, pager }: JobsPageProps) {
	const tabs = jobStates.map((one) => ({
		state: one,
		label: operationsWords.jobState[one],
		count: counts[one],
	}))
	return (
		<OperationsFrame part="jobs">
			<StateTabs to={urls.operations('jobs')} tabs={tabs} current={state} />
			{jobs.length > 0 ? (
				<>
					<DataTable
						caption={words.caption}
						columns={state === 'dead' ? [...columns, acts] : columns}
						rows={jobs}
						rowKey={(job) => job.id}
					/>
					<Pager {...pager} />
				</>
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
		</OperationsFrame>
	)
}

function JobActs({ job }: { job: JobLine }) {
	return (
		<div className="flex flex-wrap gap-2">
			{(['retry', 'drop'] as const).map((intent) => (
				<Form key={intent} method="post">
					<input type="hidden" name="intent" value={intent} />
					<input type="hidden" name="job" value={job.id} />
					<SubmitButton size="small" look="secondary" match={{ intent, job: job.id }}>
						{words[intent]}
						<VisuallyHidden>{words.forJob(kindOf(job.kind))}</VisuallyHidden>
					</SubmitButton>
				</Form>
			))}
		</div>
	)
}
