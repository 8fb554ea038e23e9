import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Button } from '../../primitives/button'
import { ProblemIcon, WarnIcon } from '../../primitives/icons'
import { studioWords } from '../../words/studio'
import { sourceWords } from '../../words/studio-source'
import { type PlacedProblem, problemsAt } from './placed-problem'

export type CursorProblemsProps = {
	problems: readonly PlacedProblem[]
	at: number
	mayWrite: boolean
	onMend: (problem: PlacedProblem) => void
}

/** What is wrong where the cursor stands, said under the editor: for keyboard, touch and screen readers. */
export function CursorProblems({ problems, at, mayWrite, onMend }: CursorProblemsProps) {
	const here = problemsAt(problems, at)
	return (
		<section aria-label={sourceWords.here} aria-live="polite" className="grid gap-2 empty:hidden">
			{here.map((problem) => (
				<CursorProblem
					key={`${problem.code}-${problem.at.start}-${problem.message}`}
					problem={problem}
					onMend={mayWrite && problem.edits.length > 0 ? () => onMend(problem) : null}
				/>
			))}
		</section>
	)
}

function CursorProblem({ problem, onMend }: { problem: PlacedProblem; onMend: (() => void) | null }) {
	const { severity, message, fix, code } = problem
	const error = severity === 'error'
	const Icon = error ? ProblemIcon : WarnIcon
	return (
		<div
			className={`rounded-md border-s-4 p-3 text-sm ${error ? 'border-problem bg-problem-wash' : 'border-warn bg-warn-wash'}`}
		>
			<p className="flex items-start gap-2">
				<Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
				<span>
					<span className="font-semibold">{studioWords.severity[severity]}:</span> {message}
				</span>
			</p>
			{fix && (
				<p className="mt-1">
					<span className="font-semibold">{studioWords.wayOut}</span> {fix}
				</p>
			)}
			<p className="mt-2 flex flex-wrap items-center gap-3">
				{onMend && (
					<Button size="small" onClick={onMend}>
						{sourceWords.mend}
					</Button>
				)}
				<Link to={urls.problem(code)} target="_blank" className="inline-block py-1">
					{studioWords.about(code)}
				</Link>
			</p>
		</div>
	)
}
