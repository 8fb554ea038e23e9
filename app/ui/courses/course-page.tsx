import type { WordNode } from '#app/core/scenario/words'
import { urls } from '#app/urls'
import { Prose } from '../lesson/prose-view'
import { type KnownTerms, TermsContext } from '../lesson/terms-context'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Card } from '../primitives/card'
import { OnIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { attestWords } from '../words/attest'
import { coursePageWords } from '../words/course-page'
import { courseWords } from '../words/courses'
import { AttestForm } from './attest-form'
import { CourseLeft, type CourseLeftProps } from './course-left'
import { CourseOwn, type CourseOwnProps } from './course-own'
import { CourseRounds, type CourseRoundsProps } from './course-rounds'
import { CourseRulesTold, type CourseRulesToldProps } from './course-rules-told'
import { CourseStep, type CourseStepProps } from './course-step'
import { TestOutCard, type TestOutProps } from './test-out-card'

export type CoursePageProps = {
	title: string
	summary: string
	words: WordNode[]
	steps: CourseStepProps[]
	left: CourseLeftProps
	/** null when every step is done. */
	next: { to: string; title: string } | null
	addresses: { courses: string }
	/** The record that the person is asked to speak for. */
	attest?: { seq: number; course: string; title: string } | null
	own?: CourseOwnProps | null
	/** Titles of parts that are not on offer any more. */
	gone?: string[]
	testOut?: TestOutProps | null
	rules?: CourseRulesToldProps | null
	rounds?: CourseRoundsProps | null
	terms?: KnownTerms
}

/** One course: what it is, its steps in the advised order, what is left for completion. */
export function CoursePage({
	title,
	summary,
	words,
	steps,
	left,
	next,
	addresses,
	attest = null,
	own = null,
	gone = [],
	testOut = null,
	rules = null,
	rounds = null,
	terms = {},
}: CoursePageProps) {
	const started = steps.some((step) => step.state === 'done' || step.note)
	return (
		<>
			<Breadcrumbs trail={[{ label: courseWords.title, to: addresses.courses }, { label: title }]} />
			<PageHead title={title} lead={summary} />
			<div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
				<div className="lg:order-last">
					{attest && (
						<Card as="section" look="tint" labelledBy="attest-title" className="mb-6">
							<h2 id="attest-title" className="mb-3 text-lg">
								{attestWords.title}
							</h2>
							<p className="mb-4">{attestWords.lead(attest.title)}</p>
							<AttestForm seq={attest.seq} back={urls.course(attest.course)} />
						</Card>
					)}
					{own && <CourseOwn {...own} />}
					<CourseLeft {...left} round={rounds?.open?.number ?? null} />
				</div>
				<div>
					{gone.length > 0 && (
						<Notice kind="warn" className="mb-6 max-w-measure">
							{coursePageWords.gone(gone)}
						</Notice>
					)}
					{next && (
						<LinkButton
							to={next.to}
							look={left.completedAt ? 'secondary' : 'primary'}
							size="large"
							className="mb-8"
							prefetch="intent"
						>
							{nextWords({ completed: left.completedAt !== null, started, again: Boolean(rounds?.open) })}
							<span className="sr-only">: {next.title}</span>
							<OnIcon aria-hidden className="size-5" />
						</LinkButton>
					)}
					{words.length > 0 && (
						<TermsContext.Provider value={terms}>
							<Prose nodes={words} />
						</TermsContext.Provider>
					)}
					{testOut && <TestOutCard {...testOut} />}
					<section
						aria-labelledby="steps-title"
						className={words.length > 0 || testOut ? 'mt-10' : undefined}
					>
						<h2 id="steps-title" className="text-xl">
							{courseWords.steps}
						</h2>
						<p className="mt-1 text-ink-soft">
							{rules?.rules.inOrder ? coursePageWords.inOrderLead : courseWords.stepsLead}
						</p>
						<ol className="mt-5">
							{steps.map((step) => (
								<CourseStep key={step.to} {...step} />
							))}
						</ol>
					</section>
					{rounds && <CourseRounds {...rounds} />}
					{rules && <CourseRulesTold {...rules} />}
				</div>
			</div>
		</>
	)
}

/** Who completed it elsewhere, or by its test-out, may still take it. */
function nextWords({ completed, started, again }: { completed: boolean; started: boolean; again: boolean }) {
	if (completed) return courseWords.allTheSame
	if (started) return courseWords.goOn
	return again ? courseWords.again : courseWords.start
}
