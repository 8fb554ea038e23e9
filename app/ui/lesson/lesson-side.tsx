import { ProgressBar } from '../primitives/progress-bar'
import { lessonPageWords } from '../words/courses'

export type LessonSideProps = { ideas: { id: string; title: string }[]; passed: number; checks: number }

/** Beside the lesson on a wide screen: what is in it, and how the checks stand. The end of the lesson says it on a phone. */
export function LessonSide({ ideas, passed, checks }: LessonSideProps) {
	return (
		<div className="no-print hidden space-y-6 lg:sticky lg:top-6 lg:block">
			{checks > 0 && (
				<ProgressBar
					label={lessonPageWords.checks}
					value={passed}
					max={checks}
					text={lessonPageWords.checksOf(passed, checks)}
				/>
			)}
			{ideas.length > 1 && (
				<nav aria-labelledby="inside-title">
					<h2 id="inside-title" className="mb-2 text-sm font-semibold text-ink-soft">
						{lessonPageWords.inside}
					</h2>
					<ol className="border-s-2 border-line">
						{ideas.map(({ id, title }) => (
							<li key={id}>
								<a
									href={`#idea-${id}`}
									className="flex min-h-9 items-center border-s-2 border-transparent py-1 ps-4 -ms-0.5 text-sm hover:border-primary"
								>
									{title}
								</a>
							</li>
						))}
					</ol>
				</nav>
			)}
		</div>
	)
}
