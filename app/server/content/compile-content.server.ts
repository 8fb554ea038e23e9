import { unknownPrinciple } from '#app/core/language/checks/principles-known'
import type { Problem } from '#app/core/language/problem'
import { mayBeNamed, namesIn } from '#app/core/scenario/principles'
import type { WordNode } from '#app/core/scenario/words'
import { canonicalText } from './canonical-text.server'
import type { ChildAnswer } from './child-protocol.server'
import type { CompileFailure, Compiler } from './compiler.server'
import { courseDetails, guideDetails, lessonDetails, pageDetails, readDetails } from './details.server'
import type { FrontMatter } from './front-matter.server'
import type { ContentDocument, ContentJob, ContentResult } from './job.server'
import { LockDRefusal, lockD } from './lock-d.server'
import { measureLesson } from './measure-lesson.server'
import { mediaFor } from './media-for.server'
import { preflight } from './preflight.server'
import { byPlace, type Report, reportInto } from './report.server'
import { splitChecks } from './split-checks.server'
import { splitScenario } from './split-scenario.server'
import { termsIn } from './terms-in.server'
import { todoIn } from './todo-in.server'
import { elementsIn } from './words-text.server'

/**
 * Compiles one text: preflight here, locks A to C in the disposable child, lock D here again on what it answers.
 * Never throws for anything an author wrote; every mistake is a problem, and so is a child that took too long.
 */
export async function compileWith(compiler: Pick<Compiler, 'run'>, job: ContentJob): Promise<ContentResult> {
	const problems: Problem[] = []
	const text = canonicalText(job.text)
	const report = reportInto(problems, job.file, text)
	const checked = preflight(text, report)
	// A scenario's own compiler reads on where it can, to tell everything at once; mdx-bundler gets nothing to read.
	if (checked.stop && (checked.tooLong || job.kind !== 'scenario')) return refused(problems)
	const outcome = await compiler.run({
		kind: job.kind,
		slug: job.slug,
		file: job.file,
		text,
		body: checked.stop ? '' : checked.body,
		anchors: job.anchors === null ? null : [...job.anchors],
		scenarios: job.scenarios === null ? null : [...job.scenarios],
		terms: job.terms ? [...job.terms] : null,
		media: mediaFor(job),
	})
	if (!outcome.ok) {
		report('compile-timeout', undefined, ...tooSlow(outcome.why))
		return refused(problems)
	}
	const { answer } = outcome
	if (checked.stop) return refused(hasError(answer.problems) ? answer.problems : problems)
	if (job.kind === 'lesson' || job.kind === 'course') todoIn(text, report)
	const words = stored(answer, job, report)
	const document = documentOf(job, checked.front, words, answer, report)
	// The scenario compiler has told about the front matter already, and in more words.
	const told = job.kind === 'scenario' && answer.problems.some(({ line }) => line <= checked.front.lines)
	const own = told ? problems.filter(({ line }) => line > checked.front.lines) : problems
	const all = withoutDoubles([...answer.problems, ...own]).sort(byPlace)
	return { document: hasError(all) ? null : document, problems: all, fingerprint: answer.fingerprint }
}

function refused(problems: Problem[]): ContentResult {
	return { document: null, problems, fingerprint: null }
}

function hasError(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error')
}

function stored(answer: ChildAnswer, job: ContentJob, report: Report): WordNode[] | null {
	if (answer.tree === null) return null
	try {
		return lockD(answer.tree, job.kind)
	} catch (error) {
		const what = error instanceof LockDRefusal ? error.message : 'it is nested too deeply'
		report('unsafe-html', undefined, `The text holds something that is not used here (${what}).`)
		return null
	}
}

function documentOf(
	job: ContentJob,
	front: FrontMatter,
	words: WordNode[] | null,
	answer: ChildAnswer,
	report: Report,
): ContentDocument | null {
	switch (job.kind) {
		case 'scenario':
			if (!answer.scenario || !words) return null
			const { uses, ...scenario } = answer.scenario
			return { kind: 'scenario', ...scenario, words: splitScenario(words, uses) }
		case 'lesson': {
			const details = readDetails(lessonDetails, front, report)
			if (!details || !words) return null
			measureLesson(words, details.minutes, front, report)
			const [course = '', slug = ''] = job.slug.split('/')
			const { words: open, checks, keys } = splitChecks(words)
			const ideas = elementsIn(words, 'Idea').map(({ props }) => ({
				id: String(props.id),
				title: String(props.title),
				principles: typeof props.principle === 'string' ? namesIn(props.principle) : [],
			}))
			const scenarios = [...new Set(elementsIn(words, 'Practise').map(({ props }) => String(props.scenario)))]
			const lesson = {
				course,
				slug,
				order: job.order ?? 0,
				...details,
				ideas,
				checks,
				scenarios,
				words: open,
			}
			return { kind: 'lesson', lesson, keys }
		}
		case 'course': {
			const details = readDetails(courseDetails, front, report)
			if (!details || !words) return null
			const named = details.scenarios.map((slug, index) => ({
				slug,
				at: front.placeOf(['scenarios', index]),
			}))
			if (details.testOut) named.push({ slug: details.testOut, at: front.placeOf(['test-out']) })
			for (const { slug, at } of named) {
				if (job.scenarios?.has(slug) === false) {
					report('unknown-scenario', at, `There is no scenario "${slug}".`)
				} else if (job.practiceOnly?.has(slug)) {
					report(
						'practice-only-scenario',
						at,
						`The scenario "${slug}" is for practice only, so nobody could ever complete this course.`,
						'Take it out of the list and link to it from a lesson, or let it be played officially.',
					)
				}
			}
			for (const [index, name] of details.principles.entries())
				if (!mayBeNamed(name))
					report('unknown-principle', front.placeOf(['principles', index]), ...unknownPrinciple(name))
			return { kind: 'course', course: { slug: job.slug, ...details, lessons: job.lessons ?? [], words } }
		}
		case 'guide': {
			const details = readDetails(guideDetails, front, report)
			return details && words ? { kind: 'guide', page: { slug: job.slug, ...details, words } } : null
		}
		case 'page': {
			const details = readDetails(pageDetails, front, report)
			if (!details || !words) return null
			return { kind: 'page', page: { slug: job.slug, ...details, terms: termsIn(words), words } }
		}
	}
}

function tooSlow(why: CompileFailure): [message: string, fix: string] {
	if (why === 'timeout') {
		return [
			'Reading this text took too long, so it was stopped.',
			'Look for long runs of * _ ` [ or >, or split the text in two.',
		]
	}
	if (why === 'crashed') return ['This text could not be read.', 'Split it in two, and try each half.']
	if (why === 'busy')
		return ['Too many texts are being read just now, so this one was not.', 'Try again in a moment.']
	return ['What reads texts could not be started, so this one was not read.', 'Try again in a moment.']
}

function withoutDoubles(problems: readonly Problem[]): Problem[] {
	const found = new Map<string, Problem>()
	for (const problem of problems) {
		const key = `${problem.code} ${problem.line}:${problem.column} ${problem.message}`
		if (!found.has(key)) found.set(key, problem)
	}
	return [...found.values()]
}
