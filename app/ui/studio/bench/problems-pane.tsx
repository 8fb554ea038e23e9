import { spanAtPlace } from '#app/core/writing/span-at-place'
import { Button } from '../../primitives/button'
import { benchWords } from '../../words/bench'
import { ProblemList } from '../problem-list'
import type { ProblemView } from '../problem-view'
import { useBench } from './bench'
import { NotYet } from './not-yet'

/** What is wrong with the text, each with its way there and, where a machine can, its mend. */
export function ProblemsPane() {
	const bench = useBench()
	const { checked, text, draft, edit, goTo } = bench
	if (!checked) return <NotYet />
	const fresh = checked.text === text
	const acts = (problem: ProblemView) => (
		<>
			<Button
				look="secondary"
				size="small"
				onClick={() => goTo(spanAtPlace(text, problem.line, problem.column).start)}
			>
				{benchWords.goThere}
			</Button>
			{fresh && draft.mayWrite && problem.edits && problem.edits.length > 0 && (
				<Button look="secondary" size="small" onClick={() => edit(problem.edits ?? [])}>
					{benchWords.mend}
				</Button>
			)}
		</>
	)
	return (
		<div>
			<h2 className="sr-only">{benchWords.views.problems}</h2>
			{!fresh && <p className="mb-3 text-sm text-ink-soft">{benchWords.problemsOld}</p>}
			<ProblemList problems={checked.problems} acts={acts} />
		</div>
	)
}
