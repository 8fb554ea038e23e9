import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import { Disclosure } from '../primitives/disclosure'
import { GoodIcon, ProblemIcon, WarnIcon } from '../primitives/icons'
import { studioWords } from '../words/studio'
import { byFile } from './by-file'
import { gathered } from './gathered'
import type { ProblemView } from './problem-view'

export type ProblemListProps = {
	problems: ProblemView[]
	/** What one may do about each, on the bench. */
	acts?: ((problem: ProblemView) => ReactNode) | undefined
}

/** An author's problems by file and place, each with its way out and its page in the guide. */
export function ProblemList({ problems, acts }: ProblemListProps) {
	if (problems.length === 0) {
		return (
			<p className="flex items-start gap-2">
				<GoodIcon aria-hidden className="mt-1 size-5 shrink-0 text-good" />
				<span>
					<span className="font-semibold">{studioWords.problemsNone}.</span> {studioWords.problemsNoneText}
				</span>
			</p>
		)
	}
	return (
		<div className="grid gap-6">
			{byFile(problems).map(({ file, problems: here }) => (
				<section key={file} aria-label={file}>
					<h3 className="mb-3 font-mono text-sm font-semibold wrap-anywhere">{file}</h3>
					<FileProblems problems={here} acts={acts} />
				</section>
			))}
		</div>
	)
}

function FileProblems({ problems, acts }: ProblemListProps) {
	const { single, folded } = gathered(problems)
	return (
		<div className="grid gap-3">
			<ProblemItems problems={single} acts={acts} />
			{folded.map(({ code, problems: here }) => (
				<Disclosure key={code} summary={studioWords.many(here.length, code)}>
					<ProblemItems problems={here} acts={acts} />
				</Disclosure>
			))}
		</div>
	)
}

function ProblemItems({ problems, acts }: ProblemListProps) {
	if (problems.length === 0) return null
	return (
		<ol className="grid gap-3">
			{problems.map((problem, index) => (
				<ProblemItem
					key={`${problem.line}-${problem.column}-${problem.code}-${index}`}
					problem={problem}
					acts={acts?.(problem)}
				/>
			))}
		</ol>
	)
}

function ProblemItem({ problem, acts }: { problem: ProblemView; acts: ReactNode }) {
	const { severity, line, column, message, fix, code } = problem
	const error = severity === 'error'
	const Icon = error ? ProblemIcon : WarnIcon
	return (
		<li className="words-block rounded-md border border-line bg-sheet p-4">
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
				<Badge look={error ? 'problem' : 'warn'} icon={<Icon aria-hidden className="size-4" />}>
					{studioWords.severity[severity]}
				</Badge>
				<span className="tabular-nums">{studioWords.place(line, column)}</span>
				<Link to={urls.problem(code)} aria-label={studioWords.about(code)} className="py-1 font-mono">
					{code}
				</Link>
			</p>
			<p>{message}</p>
			{fix && (
				<p>
					<span className="font-semibold">{studioWords.wayOut}</span> {fix}
				</p>
			)}
			{acts && <p className="flex flex-wrap gap-2">{acts}</p>}
		</li>
	)
}
