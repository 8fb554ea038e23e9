import type { CourseRules } from '#app/core/learning/course-rules'
import { coursePageWords as words } from '../words/course-page'

export type CourseRulesToldProps = { rules: CourseRules; lessons: number; scenarios: number; checks: number }

/** What completes a course, for how long it holds, and in which order it is taken. */
export function CourseRulesTold({ rules, lessons, scenarios, checks }: CourseRulesToldProps) {
	const holds =
		rules.validMonths === null
			? words.forGood
			: [words.holds(rules.validMonths), words.renews(rules.renewDays), words.renewsBy[rules.renews]].join(
					' ',
				)
	const completes = words.completion(lessons, scenarios, checks > 0)
	const facts = [
		[words.completes, scenarios > 0 ? `${completes} ${words.counts[rules.counts]}` : completes],
		[words.validity, holds],
		[words.order, rules.inOrder ? words.inOrder : words.anyOrder],
		[words.certificate, rules.certificate ? words.hasCertificate : words.noCertificate],
	] as const
	return (
		<section aria-labelledby="rules-title" className="mt-10 max-w-measure">
			<h2 id="rules-title" className="mb-4 text-xl">
				{words.rulesTitle}
			</h2>
			<dl className="space-y-4">
				{facts.map(([term, told]) => (
					<div key={term}>
						<dt className="font-semibold">{term}</dt>
						<dd className="text-ink-soft">{told}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
